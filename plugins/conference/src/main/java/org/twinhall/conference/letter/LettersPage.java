package org.twinhall.conference.letter;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.desk.OneEventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.text.Dates;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** The letters to those who signed up, and a new one. */
public class LettersPage extends OneEventPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private LetterService service;

    public LettersPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected boolean mayOpen(EventRights rights, Event event) {
        return rights.maySeeList(event);
    }

    static PageParameters of(Event event, long letter) {
        return EventPage.of(event).set("letter", letter);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var all = service.list(event());
        add(new WebMarkupContainer("nothing").setVisible(all.isEmpty()));
        add(new ListView<>("letter", all) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Letter> item) {
                var letter = item.getModelObject();
                var told = letter.profile().languageFor(language());
                Class<? extends OneLetterPage> page = letter.getState() == LetterState.SENT ? LetterLogPage.class : LetterPage.class;
                var link = new PlainPageLink("link", page, of(event(), letter.getId()));
                item.add(link.add(new Label("subject", letter.profile().subject(told).replace(Placeholder.EVENT.written(), event().title(told))).add(new InLanguage(told))));
                item.add(new Label("state", getString("letter.state." + letter.getState())).add(AttributeModifier.replace("class", "chip " + switch (letter.getState()) {
                    case DRAFT -> "chip-draft";
                    case TIMED -> "chip-scheduled";
                    case SENT -> "chip-published";
                })));
                item.add(new Label("when", when(letter)));
            }
        });
        var fields = new LetterFields("fields", event(), LetterProfile.EMPTY);
        var entry = new VerbForm("entry", sent -> {
            var made = service.draft(event().getId(), fields.profile());
            setResponsePage(LetterSendPage.class, of(event(), made.getId()).set("done", "letterWritten"));
        });
        entry.add(new ErrorSummary("errors", entry), fields);
        entry.add(fields.check());
        add(entry);
    }

    private String when(Letter letter) {
        var zone = event().getZone();
        return switch (letter.getState()) {
            case DRAFT -> "";
            case TIMED -> getString("letters.goes").replace("${when}", Dates.moment(letter.due(event()), language(), zone));
            case SENT -> getString("letters.went").replace("${when}", Dates.moment(letter.getSentAt(), language(), zone))
                    .replace("${number}", String.valueOf(letter.getReceivers()));
        };
    }

    @Override
    protected IModel<String> title() {
        return message("letters.title");
    }
}
