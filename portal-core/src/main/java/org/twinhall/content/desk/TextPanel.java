package org.twinhall.content.desk;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.media.MediaFile;
import org.twinhall.media.Thumbnail;
import org.twinhall.media.Width;
import org.twinhall.text.Json;
import org.twinhall.text.SafeHtml;
import org.twinhall.text.WrittenText;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.HtmlLabel;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.form.AreaField;

/** The field of the text: the rich-text editor, and below it, for whoever has no scripts, a plain field with simple markup. */
final class TextPanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_BODY = 200_000;
    private static final int ROWS = 22;

    @Inject
    private Pictures pictures;

    private final transient EditedEntry entry;
    private final EntryInput input;
    private final AreaField body;
    private final HiddenField<String> format;

    TextPanel(String id, EditedEntry entry, EntryInput input) {
        super(id);
        this.entry = entry;
        this.input = input;
        body = new AreaField("body", "edit.body", input.body, LONGEST_BODY, ROWS)
                .attribute("lang", entry.language().tag()).attribute("dir", entry.language().direction());
        // Browsers would cut what is pasted without a word; we rather say that it is too long.
        body.control().add(AttributeModifier.remove("maxlength"));
        format = new HiddenField<>("format", input.format);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var path = "/" + PortalSession.get().language().tag();
        add(AttributeModifier.replace("data-words", new Json().write(words())), AttributeModifier.replace("data-links", path + "/desk/links"));
        add(body, format, new HtmlLabel("written", this::written));
        add(new PlainLink("files", path + "/desk/files"));
        add(new ListView<>("picture", pictures.listFor(entry.owners(), entry.pictureId())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<MediaFile> item) {
                item.add(choice(item.getModelObject()));
            }
        });
    }

    /** Says beside the field why the text cannot be taken. */
    void refuse(String message) {
        body.control().error(message);
    }

    /** What the editor begins with: what was typed, if it could not be saved. */
    private SafeHtml written() {
        return body.control().hasRawInput() ? WrittenText.toHtml(body.control().getRawInput(), format.getRawInput()) : input.body();
    }

    /** The words that the scripts put into the page; they have none of their own. */
    private Map<String, String> words() {
        var words = new TreeMap<String, String>();
        Stream.of("words", "caption", "alt", "credit", "wide", "remove", "sending", "failed", "again")
                .forEach(word -> words.put(word, getString("rich." + word)));
        return words;
    }

    private WebMarkupContainer choice(MediaFile file) {
        var alt = file.alt(entry.language());
        var button = new WebMarkupContainer("choose");
        button.add(AttributeModifier.replace("data-src", file.path(Width.LARGE)), AttributeModifier.replace("data-alt", alt));
        button.add(new Thumbnail("thumbnail", file));
        button.add(new Label("name", alt.isEmpty() ? file.getTitle() : alt));
        return button;
    }
}
