package org.twinhall.group;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.media.Width;
import org.twinhall.text.Excerpt;
import org.twinhall.text.Language;
import org.twinhall.web.EmblemPicture;
import org.twinhall.web.PortalPage;
import org.twinhall.web.Site;
import org.twinhall.web.SlotPanel;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.PlainPageLink;

/** The home of a member group. */
@OpenToAll
public class GroupPage extends PortalPage {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_DESCRIPTION = 160;

    @Inject
    private GroupAddress address;

    @Inject
    private Site site;

    @Inject
    private GroupDirectory directory;

    private final transient GroupCard card;

    public GroupPage(PageParameters parameters) {
        super(parameters);
        card = directory.card(address.group(parameters, path(), language()), language());
    }

    /** The typed way to link here. */
    public static PageParameters of(Group group) {
        return new PageParameters().set("group", group.getSlug());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var group = card.group();
        add(LogoPicture.orEmblem("emblem", card));
        add(new Label("kind", getString("group.kind." + group.getKind())));
        add(new Label("since", () -> getString("group.since").replace("${year}", String.valueOf(group.getFounded())))
                .setVisible(group.getFounded() != null));
        add(new Label("name", card.name()));
        var former = new TreeSet<>(card.group().getFormerNames());
        add(new Label("formerNames", getString("group.formerNames").replace("${names}", String.join(language() == Language.ARABIC ? "، " : ", ", former)))
                .setVisible(!former.isEmpty()));
        add(new PairPanel("pair", card, true));
        add(new Label("description", card.description()));
        add(new Label("state", getString("group.state." + group.getState() + ".notice", null, ""))
                .setVisible(group.getState() != GroupState.ACTIVE));
        add(new PlainPageLink("write", GroupContactPage.class, of(group)).setVisible(group.getState() != GroupState.ARCHIVED));
        add(new PlainLink("site", group.getSiteUrl(), group.getSiteUrl().replaceFirst("^https?://(www\\.)?", ""))
                .setVisible(!group.getSiteUrl().isEmpty()));
        add(new PlainLink("feed", group.getFeedUrl()).setVisible(!group.getFeedUrl().isEmpty()));
        add(new SlotPanel<>("main", GroupSlots.MAIN, Model.of(group.getId())));
        add(new SlotPanel<>("sidebar", GroupSlots.SIDEBAR, Model.of(group.getId())));
    }

    @Override
    protected String bodyClass() {
        return super.bodyClass() + " " + card.group().getAccent().cssClass();
    }

    @Override
    protected IModel<String> title() {
        return card::name;
    }

    @Override
    protected IModel<String> description() {
        return () -> Excerpt.of(card.description(), LONGEST_DESCRIPTION);
    }

    @Override
    protected List<Map<String, Object>> structuredData() {
        var group = card.group();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("@type", "Organization");
        facts.put("name", card.name());
        facts.put("url", site.address(pathIn(language())));
        facts.put("description", card.description());
        facts.put("image", site.address(picturePath()));
        facts.put("location", Map.of("@type", "Place", "name", card.home().name(language())));
        if (group.getFounded() != null) {
            facts.put("foundingDate", group.getFounded().toString());
        }
        if (!group.getSiteUrl().isEmpty()) {
            facts.put("sameAs", group.getSiteUrl());
        }
        return List.of(facts);
    }

    @Override
    protected String feedPath() {
        return "/" + language().tag() + "/groups/" + card.group().getSlug() + "/feed.atom";
    }

    @Override
    protected String picturePath() {
        return card.logo() == null ? EmblemPicture.path(LogoPicture.emblem(card)) : card.logo().address(Width.SMALL);
    }

    @Override
    protected boolean isCacheable() {
        return true;
    }
}
