package org.twinhall.conference.resolution;

import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.conference.task.OwnTask;
import org.twinhall.group.Groups;
import org.twinhall.pdf.PdfPanel;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.text.SimpleMarkup;
import org.twinhall.web.component.HtmlLabel;
import org.twinhall.web.component.InLanguage;

/** What an event resolved, with the votes and who sees to it, on paper. */
public class ResolutionsPdf extends PdfPanel {

    private static final long serialVersionUID = 1L;

    @Inject
    private EventTimes times;

    @Inject
    private Groups groups;

    private final transient LookBack shown;
    private final transient Event event;
    private final Language language;

    ResolutionsPdf(String id, LookBack shown, Language language) {
        super(id);
        this.shown = shown;
        this.event = shown.event();
        this.language = language;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var named = groups.find(shown.resolutions().stream().map(Resolution::getGroupId).filter(Objects::nonNull).distinct().toList());
        add(new Label("event", event.title(language)), new Label("when", times.days(event, language)));
        add(new ListView<>("resolution", shown.resolutions()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Resolution> item) {
                var resolution = item.getModelObject();
                var profile = resolution.profile();
                item.add(new Label("number", Integer.toString(item.getIndex() + 1)), new Label("title", profile.title().told(language)));
                var told = profile.text().in(language).isEmpty() ? language.other() : language;
                item.add(new HtmlLabel("text", () -> SimpleMarkup.toHtml(profile.text().in(told))).add(new InLanguage(told)).setVisible(!profile.text().isEmpty()));
                var votes = profile.votes().isCounted() ? ResolutionLines.votes(ResolutionsPdf.this, profile.votes()) : "";
                item.add(new Label("outcome", Stream.of(getString("resolution.outcome." + profile.outcome()), votes).filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "))));
                var group = resolution.getGroupId() == null ? null : named.get(resolution.getGroupId());
                var task = task(shown.tasks().get(resolution.getId()), group == null ? "" : group.name(language));
                item.add(new Label("task", task).setVisible(!task.isEmpty()));
            }
        });
    }

    /** Who sees to it by when, and what became of it. */
    private String task(OwnTask own, String group) {
        if (own == null) {
            return "";
        }
        var due = own.due() == null || own.task().getSettledAt() != null ? "" : getString("resolution.by").replace("${day}", Dates.day(own.due(), language));
        return Stream.of(group, due, own.task().getOutcome()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    @Override
    protected Object[] titleArguments() {
        return new Object[] {event.title(language)};
    }
}
