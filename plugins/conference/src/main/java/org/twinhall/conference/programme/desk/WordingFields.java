package org.twinhall.conference.programme.desk;

import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.twinhall.conference.programme.Wording;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.Field;
import org.twinhall.web.form.LineField;

/** Something in both languages: two fields beside each other, that of the reader's language first. */
public final class WordingFields extends Panel {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String key;
    private final int longest;
    private final int rows;
    private final IModel<String> english;
    private final IModel<String> arabic;

    /**
     * Makes the fields.
     *
     * @param name begins the ids of the fields
     * @param key  of the labels, which end with the language
     * @param rows 1 for a single line
     */
    public WordingFields(String id, String name, String key, Wording wording, int longest, int rows) {
        super(id);
        setRenderBodyOnly(true);
        this.name = name;
        this.key = key;
        this.longest = longest;
        this.rows = rows;
        english = Model.of(wording.english());
        arabic = Model.of(wording.arabic());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var fields = new RepeatingView("field");
        var own = PortalSession.get().language();
        fields.add(field(own), field(own.other()));
        add(fields);
    }

    private Field<String, ?> field(Language language) {
        var model = language == Language.ARABIC ? arabic : english;
        var id = name + language.tag();
        var label = key + "." + language.tag();
        return rows == 1 ? new LineField(id, label, model, longest).attribute("lang", language.tag()).attribute("dir", language.direction())
                : new AreaField(id, label, model, longest, rows).attribute("lang", language.tag()).attribute("dir", language.direction());
    }

    /** Says beside the field of the reader's language what is wrong, when nothing was entered in either. */
    public void requireOne(String message) {
        var own = (Field<?, ?>) get("field:" + name + PortalSession.get().language().tag());
        var other = (Field<?, ?>) get("field:" + name + PortalSession.get().language().other().tag());
        if (isBlank(own) && isBlank(other)) {
            own.control().error(message);
        }
    }

    private static boolean isBlank(Field<?, ?> field) {
        return field.control().getInput() == null || field.control().getInput().isBlank();
    }

    /** What was entered. */
    public Wording wording() {
        return new Wording(english.getObject().strip(), arabic.getObject().strip());
    }
}
