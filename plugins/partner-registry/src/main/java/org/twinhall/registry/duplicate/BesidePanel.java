package org.twinhall.registry.duplicate;

import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Page;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.content.view.NewsLines;
import org.twinhall.group.GroupContactPage;
import org.twinhall.group.GroupPage;
import org.twinhall.group.GroupState;
import org.twinhall.group.Undertaking;
import org.twinhall.registry.LinkPage;
import org.twinhall.registry.RegistryPage;
import org.twinhall.registry.SinceLabel;
import org.twinhall.registry.StateLabel;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.request.RequestPage;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.EmblemLabel;
import org.twinhall.web.component.PartialDateLabel;
import org.twinhall.web.component.PlainPageLink;

/**
 * Who is already where something is about to begin: why that touches it, since when, how active it is; talk to them and join them
 * first, go on beside them second; and what others told of the same places lately. Hidden when there is nothing.
 */
public final class BesidePanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 12;
    private static final String BUTTON = "beside";
    private static final Pattern PRESSED = Pattern.compile("(TALK|JOIN)-(\\d{1,18})-(\\d{1,18})");

    @Inject
    private DuplicateService service;

    @Inject
    private Lately lately;

    @Inject
    private TalkService talks;

    @Inject
    private Access access;

    private final IModel<Attempt> attempt;

    public BesidePanel(String id, IModel<Attempt> attempt) {
        super(id);
        this.attempt = attempt;
    }

    /** What stands in the slot of other features' forms. */
    public static BesidePanel of(String id, IModel<Undertaking> undertaking) {
        return new BesidePanel(id, () -> Attempt.of(undertaking.getObject()));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var efforts = service.find(attempt.getObject(), PortalSession.get().language());
        var told = lately.list(attempt.getObject(), PortalSession.get().language());
        setVisible(!efforts.isEmpty() || !told.isEmpty());
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                pressed(getRequest().getPostParameters().getParameterValue(BUTTON).toString(""));
            }
        };
        form.add(lines(efforts.stream().limit(MOST).toList()));
        add(new CountLabel("count", "beside.count", efforts::size), form.setVisible(!efforts.isEmpty()));
        add(new WebMarkupContainer("lately").add(new NewsLines("stories", () -> told)).setVisible(!told.isEmpty()));
        add(new CountLabel("more", "beside.more", () -> efforts.size() - MOST).setVisible(efforts.size() > MOST));
        add(new PlainPageLink("registry", RegistryPage.class, new PageParameters().set("view", "palestine")).setVisible(efforts.size() > MOST));
    }

    private void pressed(String value) {
        var pressed = PRESSED.matcher(value);
        Long asker = attempt.getObject().groupId();
        var back = new PageParameters(getPage().getPageParameters()).remove("done");
        if (pressed.matches() && asker != null
                && talks.introduce(asker, Long.parseLong(pressed.group(2)), Long.parseLong(pressed.group(3)), Wish.valueOf(pressed.group(1)))) {
            back.set("done", "introduced");
        }
        setResponsePage(getPage().getClass(), back);
    }

    private ListView<Effort> lines(List<Effort> efforts) {
        return new ListView<>("effort", efforts) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Effort> item) {
                var effort = item.getModelObject();
                item.add(new Label("reasons", effort.reasons().stream().map(reason -> getString(key(reason, effort))
                        .replace("${km}", Integer.toString(effort.kilometres()))).collect(Collectors.joining(" · "))));
                item.add(effort.link() == null ? new EmblemLabel("emblem", () -> effort.group().name(Language.ENGLISH))
                        : new EmblemLabel("emblem", () -> effort.group().name(Language.ENGLISH), () -> effort.link().link().getPartner().name(Language.ENGLISH)));
                item.add(what(effort), activity(effort), deeds(effort));
            }
        };
    }

    private static String key(Reason reason, Effort effort) {
        return "beside.reason." + reason + (effort.atHome() && (reason == Reason.SAME_PLACE || reason == Reason.NEAR) ? ".home" : "");
    }

    private static PlainPageLink what(Effort effort) {
        Class<? extends Page> page = effort.link() == null ? RequestPage.class : LinkPage.class;
        var to = new PlainPageLink("link", page, effort.link() == null ? RequestPage.of(effort.request().request())
                : LinkPage.of(effort.link().link()));
        to.add(new Label("group", effort.link() == null ? effort.request().name() : effort.link().groupName()));
        to.add(new WebMarkupContainer("arc").setVisible(effort.link() != null));
        to.add(new Label("partner", effort.link() == null ? "" : effort.link().partnerName()).setVisible(effort.link() != null));
        return to;
    }

    /** Since when, and how active: the state, and what was heard last. */
    private WebMarkupContainer activity(Effort effort) {
        var activity = new WebMarkupContainer("activity");
        var link = effort.link() == null ? null : effort.link().link();
        activity.add(link == null ? new Label("state", getString("beside.looks")).add(AttributeModifier.replace("class", "chip chip-review"))
                : new StateLabel("state", link.getState()));
        boolean since = link != null && link.getSince().isKnown();
        activity.add(link == null ? new WebMarkupContainer("since").setVisible(false) : new SinceLabel("since", link));
        boolean heard = effort.last() != null;
        activity.add(new PartialDateLabel("heard", () -> effort.last().getDate()).setVisible(heard));
        activity.add(new Label("what", heard ? getString("link.state." + effort.last().getState()) : "").setVisible(heard));
        activity.add(new WebMarkupContainer("silent").setVisible(link != null && !since && !heard));
        return activity;
    }

    private WebMarkupContainer deeds(Effort effort) {
        var deeds = new WebMarkupContainer("deeds");
        var asker = attempt.getObject().groupId();
        boolean may = asker != null && access.may(PartnerService.WRITE, asker) && effort.group().getState() != GroupState.ARCHIVED;
        for (var wish : Wish.values()) {
            var button = new WebMarkupContainer(wish.name());
            button.add(AttributeModifier.replace("name", BUTTON), AttributeModifier.replace("value", wish + "-" + effort.group().getId() + "-" + effort.place().getId()));
            button.add(new Label("name", effort.link() == null ? effort.request().name() : effort.link().groupName()));
            deeds.add(button.setVisible(may && effort.talk() == null));
        }
        deeds.add(new PlainPageLink("write", GroupContactPage.class, GroupPage.of(effort.group()))
                .setVisible(!may && effort.group().getState() != GroupState.ARCHIVED));
        deeds.add(new Label("introduced", effort.talk() == null ? "" : getString("beside.introduced." + effort.talk().getWish())
                .replace("${day}", Dates.day(effort.talk().getBegunAt(), PortalSession.get().language()))).setVisible(effort.talk() != null));
        return deeds;
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        RegistryPage.dress(response);
    }
}
