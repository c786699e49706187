package org.twinhall.conference.desk;

import java.util.Set;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.twinhall.conference.event.EventWords;
import org.twinhall.content.desk.RichTextField;
import org.twinhall.content.desk.RichTextInput;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.LineField;

/** What is said of an event in one language; the text is written as that of every entry of the portal. */
final class WordsFields extends Panel {

    private static final long serialVersionUID = 1L;

    private final Language language;
    private final IModel<String> title;
    private final IModel<String> lead;
    private final RichTextInput body;
    private final IModel<String> venue;
    private final IModel<String> spoken;
    private final IModel<String> access;
    private final LineField titleField;
    private final transient Set<Long> owners;

    /** Makes the fields; {@code owners} are the groups whose pictures the text may show. */
    WordsFields(String id, Language language, EventWords words, Set<Long> owners) {
        super(id);
        this.owners = owners;
        this.language = language;
        setRenderBodyOnly(true);
        title = Model.of(words.getTitle());
        lead = Model.of(words.getLead());
        body = RichTextInput.of(SafeHtml.of(words.getBody()));
        venue = Model.of(words.getVenue());
        spoken = Model.of(words.getSpoken());
        access = Model.of(words.getAccess());
        titleField = new LineField("title" + language.tag(), "event.title", title, EventWords.LONGEST_TITLE);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var tag = language.tag();
        var fields = new RepeatingView("field");
        fields.add(titleField.attribute("lang", tag).attribute("dir", language.direction()));
        fields.add(area("lead" + tag, "event.lead", lead, EventWords.LONGEST_LEAD, 2));
        add(fields, new RichTextField("text", "body" + tag, "event.body", body, language, owners, null));
        var details = new RepeatingView("detail");
        details.add(area("venue" + tag, "event.venue", venue, EventWords.LONGEST_VENUE, 3));
        details.add(area("spoken" + tag, "event.spoken", spoken, EventWords.LONGEST_SPOKEN, 2));
        details.add(area("access" + tag, "event.access", access, EventWords.LONGEST_ACCESS, 3));
        add(details);
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
        return new EventWords(language, title.getObject().strip(), lead.getObject().strip(), body.html().html(),
                venue.getObject().strip(), access.getObject().strip(), spoken.getObject().strip());
    }
}
