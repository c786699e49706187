package org.twinhall.content.translation;

import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.content.Wording;
import org.twinhall.text.Language;
import org.twinhall.web.component.HtmlLabel;
import org.twinhall.web.component.InLanguage;

/** Pictures of the original, each beside what is said of it in the translation. */
final class PictureRow extends Panel {

    private static final long serialVersionUID = 1L;

    /**
     * @param name     of the field that holds the whole part, by which those of its pictures are called too
     * @param markup   the part in simple markup
     * @param original the pictures of the original
     * @param own      the same pictures in the translation
     */
    PictureRow(String id, String name, String markup, List<PictureWords> original, List<PictureWords> own, Language language) {
        super(id);
        var part = new WebMarkupContainer("part");
        add(part.add(AttributeModifier.replace("name", name), AttributeModifier.replace("value", markup)));
        add(new ListView<>("picture", original) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PictureWords> item) {
                var shown = item.getModelObject();
                var there = language.other();
                item.add(new HtmlLabel("original", shown::figure).add(new InLanguage(there)));
                item.add(new Label("seen", shown.alt()).add(new InLanguage(there)).setVisible(!shown.alt().isBlank()));
                var words = own.get(item.getIndex());
                item.add(new WordsField("alt", "beside.alt", alt(name, item.getIndex()), words.alt(), language),
                        new WordsField("caption", "beside.caption", caption(name, item.getIndex()), words.caption(), language));
            }
        });
    }

    /** The field of what is seen on a picture. */
    static String alt(String part, int picture) {
        return part + ".alt." + picture;
    }

    /** The field of a picture's caption. */
    static String caption(String part, int picture) {
        return part + ".caption." + picture;
    }

    /** A line with its label. */
    private static final class WordsField extends WebMarkupContainer {

        private static final long serialVersionUID = 1L;

        WordsField(String id, String key, String name, String words, Language language) {
            super(id);
            add(new Label("label", () -> getString(key)));
            var input = new WebMarkupContainer("input");
            add(input.add(AttributeModifier.replace("name", name), AttributeModifier.replace("value", words),
                    AttributeModifier.replace("maxlength", Wording.LONGEST_LEAD), new InLanguage(language)));
        }
    }
}
