package org.twinhall.content.desk;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.content.Drafts;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.MomentLabel;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.PlainPageLink;

/** How far the entry has come in this language and in the other one. */
final class StatePanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Drafts drafts;

    StatePanel(String id, EditedEntry entry, boolean mayPublish) {
        super(id);
        var reader = PortalSession.get().language();
        add(new StateLabel("state", entry.state(), entry.submitted()));
        add(new PlainLink("live", entry.isLive() ? "/" + entry.language().tag() + drafts.path(entry.entryId(), entry.language()) : "")
                .setVisible(entry.isLive()));
        add(new WebMarkupContainer("changed").setVisible(entry.isLive() && entry.changed()));
        add(new MomentLabel("goLive", entry.goLiveAt()));
        add(new WebMarkupContainer("scheduled").setVisible(entry.goLiveAt() != null));
        get("goLive").setVisible(entry.goLiveAt() != null);
        var sentBack = new WebMarkupContainer("sentBack");
        sentBack.add(new Label("reason", entry.reason()).add(AttributeModifier.replace("dir", "auto")));
        add(sentBack.setVisible(entry.reason() != null && !entry.reason().isEmpty()));
        add(new WebMarkupContainer("contributor").setVisible(!mayPublish && !entry.submitted()));
        add(new PlainLink("review", entry.path(reader) + "/review"));
        add(new PlainLink("history", entry.path(reader) + "/history"));
        var beside = new PlainLink("beside", entry.path(reader) + "/beside");
        add(beside.setVisible(entry.translated()));
        add(new WebMarkupContainer("outdated").setVisible(entry.outdated()));
        var other = entry.language().other();
        add(new Label("here", entry.language().ownName()).add(AttributeModifier.replace("lang", entry.language().tag())));
        var link = new PlainPageLink("other", EntryEditPage.class, EntryEditPage.of(entry.entryId(), other));
        link.add(new Label("there", other.ownName()).add(AttributeModifier.replace("lang", other.tag())));
        add(link);
        add(entry.otherState().isPresent() ? new StateLabel("otherState", entry.otherState().get(), false)
                : new Label("otherState", getMissing()));
    }

    private org.apache.wicket.model.IModel<String> getMissing() {
        return () -> getString("translation.state.MISSING");
    }
}
