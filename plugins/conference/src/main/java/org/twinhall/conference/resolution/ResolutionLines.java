package org.twinhall.conference.resolution;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.conference.task.OwnTask;
import org.twinhall.conference.task.TaskStateLabel;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.text.SimpleMarkup;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.HtmlLabel;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.component.SpokenLabel;

/** Resolutions with their votes and where each stands. */
final class ResolutionLines extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Groups groups;

    private final transient LookBack shown;
    private final boolean whole;

    /** @param whole whether text and votes are told, too */
    ResolutionLines(String id, LookBack shown, boolean whole) {
        super(id);
        this.shown = shown;
        this.whole = whole;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        Map<Long, Group> named = groups.find(shown.resolutions().stream().map(Resolution::getGroupId).filter(Objects::nonNull).distinct().toList());
        add(new ListView<>("resolution", shown.resolutions()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Resolution> item) {
                var resolution = item.getModelObject();
                var profile = resolution.profile();
                item.add(new SpokenLabel("title", profile.title()::in));
                boolean adopted = profile.outcome() == ResolutionOutcome.ADOPTED;
                item.add(new Label("outcome", getString("resolution.outcome." + profile.outcome()))
                        .add(AttributeModifier.replace("class", "chip " + (adopted ? "chip-published" : "chip-archived"))).setVisible(whole || !adopted));
                var told = profile.text().in(language).isEmpty() ? language.other() : language;
                item.add(new HtmlLabel("text", () -> SimpleMarkup.toHtml(profile.text().in(told))).add(new InLanguage(told)).setVisible(whole && !profile.text().isEmpty()));
                item.add(new Label("votes", votes(ResolutionLines.this, profile.votes())).setVisible(whole && profile.votes().isCounted()));
                item.add(task(shown.tasks().get(resolution.getId()), resolution.getGroupId() == null ? null : named.get(resolution.getGroupId()), language));
            }
        });
    }

    /** How it was voted, in words. */
    static String votes(Component where, ResolutionProfile.Votes votes) {
        return where.getString("resolution.votes").replace("${for}", count(votes.inFavour())).replace("${against}", count(votes.against())).replace("${abstained}",
                count(votes.abstained()));
    }

    private static String count(Integer votes) {
        return String.valueOf(votes == null ? 0 : votes);
    }

    /** Where it stands, who sees to it, and what they say. */
    private WebMarkupContainer task(OwnTask own, Group group, Language language) {
        var box = new WebMarkupContainer("task");
        box.setVisible(own != null);
        if (own != null) {
            box.add(new TaskStateLabel("state", own), new Label("group", group == null ? "" : group.name(language)).setVisible(group != null));
            box.add(new Label("due", own.due() == null ? "" : getString("resolution.by").replace("${day}", Dates.day(own.due(), language)))
                    .setVisible(own.due() != null && own.task().getSettledAt() == null));
            box.add(new Label("became", own.task().getOutcome()).setVisible(!own.task().getOutcome().isEmpty()));
        }
        return box;
    }
}
