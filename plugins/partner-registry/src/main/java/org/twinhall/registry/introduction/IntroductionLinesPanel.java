package org.twinhall.registry.introduction;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.Partners;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.DateLabel;
import org.twinhall.web.component.PlainPageLink;

/** A list of introductions: who with whom, and how far, as whoever reads it may know. */
final class IntroductionLinesPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Groups groups;

    @Inject
    private Partners partners;

    @Inject
    private Parties parties;

    private final transient List<Introduction> introductions;
    private final boolean whole;

    /**
     * Makes the list.
     *
     * @param whole whether it is for organisers, who see how far each is; a side sees only what it may know
     */
    IntroductionLinesPanel(String id, List<Introduction> introductions, boolean whole) {
        super(id);
        this.introductions = introductions;
        this.whole = whole;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        Map<Long, Group> everyGroup = groups.find(introductions.stream().map(Introduction::getGroupId).collect(Collectors.toSet()));
        Map<Long, Partner> everyPartner = partners.find(introductions.stream().map(one -> one.getPartner().getId()).collect(Collectors.toSet()));
        add(new WebMarkupContainer("none").setVisible(introductions.isEmpty()));
        add(new ListView<>("introduction", introductions) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Introduction> item) {
                var introduction = item.getModelObject();
                var to = new PlainPageLink("link", IntroductionPage.class, IntroductionPage.of(introduction));
                to.add(new Label("name", everyGroup.get(introduction.getGroupId()).name(language) + " – "
                        + everyPartner.get(introduction.getPartner().getId()).name(language)));
                item.add(to, new Label("state", getString(state(introduction))), new DateLabel("on", introduction::getProposedAt));
            }
        });
    }

    private String state(Introduction introduction) {
        if (whole) {
            return "introduction.state." + introduction.getState();
        }
        return "introduction.mine." + switch (introduction.getState()) {
            case PROPOSED -> parties.sideOf(introduction).filter(side -> introduction.answer(side).getVerdict() == Verdict.WAITING).isPresent() ? "asked" : "agreed";
            case EXCHANGED -> "exchanged";
            default -> "nothing";
        };
    }
}
