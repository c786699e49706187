package org.twinhall.conference.desk;

import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.twinhall.conference.event.EventWords;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;
import org.twinhall.text.SimpleMarkup;
import org.twinhall.text.WrittenText;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.LineField;

/** What is said of an event in one language; the text is written in simple markup, as every text of the portal can be. */
final class WordsFields extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_BODY = 100_000;

    private final Language language;
    private final IModel<String> title;
    private final IModel<String> lead;
    private final IModel<String> body;
    private final IModel<String> venue;
    private final IModel<String> spoken;
    private final IModel<String> access;
    private final LineField titleField;

    WordsFields(String id, Language language, EventWords words) {
        super(id);
        this.language = language;
        setRenderBodyOnly(true);
        title = Model.of(words.getTitle());
        lead = Model.of(words.getLead());
        body = Model.of(SimpleMarkup.fromHtml(SafeHtml.of(words.getBody())));
        venue = Model.of(words.getVenue());
        spoken = Model.of(words.getSpoken());
        access = Model.of(words.getAccess());
        titleField = new LineField("title" + language.tag(), "event.title", title, EventWords.LONGEST_TITLE);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var tag = language.tag();
        var fields = new org.apache.wicket.markup.repeater.RepeatingView("field");
        fields.add(titleField.attribute("lang", tag).attribute("dir", language.direction()));
        fields.add(area("lead" + tag, "event.lead", lead, EventWords.LONGEST_LEAD, 2));
        fields.add(area("body" + tag, "event.body", body, LONGEST_BODY, 10));
        fields.add(area("venue" + tag, "event.venue", venue, EventWords.LONGEST_VENUE, 3));
        fields.add(area("spoken" + tag, "event.spoken", spoken, EventWords.LONGEST_SPOKEN, 2));
        fields.add(area("access" + tag, "event.access", access, EventWords.LONGEST_ACCESS, 3));
        add(fields);
    }

    private AreaField area(String id, String key, IModel<String> model, int longest, int rows) {
        return new AreaField(id, key, model, longest, rows).attribute("lang", language.tag()).attribute("dir", language.direction());
    }

    boolean lacksTitle() {
        return titleField.control().getInput() == null || titleField.control().getInput().isBlank();
    }

    void refuseTitle(String message) {
        titleField.control().error(message);
    }

    EventWords words() {
        return new EventWords(language, title.getObject().strip(), lead.getObject().strip(), WrittenText.toHtml(body.getObject(), "").html(),
                venue.getObject().strip(), access.getObject().strip(), spoken.getObject().strip());
    }
}
