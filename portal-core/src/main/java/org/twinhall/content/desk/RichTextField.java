package org.twinhall.content.desk;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.MarkupContainer;
import org.apache.wicket.markup.head.IHeaderResponse;
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
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;
import org.twinhall.text.WrittenText;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.Assets;
import org.twinhall.web.component.HtmlLabel;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.form.AreaField;

/**
 * The field of a text: the rich-text editor, and below it, for whoever has no scripts, a plain field with simple markup. Several can
 * stand in one form. Its tag is a block with {@code data-editor}: {@code <div wicket:id="text" class="stack stack-tight" data-editor="yes">}.
 */
public final class RichTextField extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200_000;
    private static final int ROWS = 22;

    @Inject
    private Pictures pictures;

    private final String field;
    private final RichTextInput input;
    private final Language written;
    private final transient Set<Long> owners;
    private final transient Long picture;
    private final AreaField body;
    private final HiddenField<String> format;

    /**
     * Makes the field.
     *
     * @param field   the id of the control in the page, another one for each field of a page
     * @param key     bundle key of the label
     * @param written the language in which is written
     * @param owners  the groups whose text it is and whose pictures it may show; none for the network
     * @param picture a picture that can be chosen whosever it is; null for none
     */
    public RichTextField(String id, String field, String key, RichTextInput input, Language written, Set<Long> owners, Long picture) {
        super(id);
        this.field = field;
        this.input = input;
        this.written = written;
        this.owners = owners;
        this.picture = picture;
        body = new AreaField("body", key, input.body(), LONGEST, ROWS).attribute("lang", written.tag()).attribute("dir", written.direction());
        // Browsers would cut what is pasted without a word; we rather say that it is too long.
        body.control().add(AttributeModifier.remove("maxlength"));
        body.control().setMarkupId(field);
        format = new HiddenField<>("format", input.format());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var path = "/" + PortalSession.get().language().tag();
        add(AttributeModifier.replace("data-words", new Json().write(words())), AttributeModifier.replace("data-links", path + "/desk/links"));
        add(body, format, new HtmlLabel("written", this::begun));
        add(new PlainLink("files", path + "/desk/files"));
        part(this, "linkAddress", "link-address", true);
        part(this, "embedAddress", "embed-address", true);
        part(this, "embedTitle", "embed-title", false);
        part(this, "pictureSearch", "picture-search", false);
        var sending = new WebMarkupContainer("sending");
        part(sending, "newPicture", "new-picture", true);
        boolean sends = pictures.mayAdd(owners);
        if (sends) {
            add(AttributeModifier.replace("data-upload", path + "/desk/upload?owner=" + pictures.owner(owners)));
        }
        add(sending.setRenderBodyOnly(true).setVisible(sends));
        add(new ListView<>("picture", pictures.listFor(owners, picture)) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<MediaFile> item) {
                item.add(choice(item.getModelObject()));
            }
        });
    }

    /** A control that the scripts use, with its label, and its help where it has one; its id belongs to this field alone. */
    private void part(MarkupContainer parent, String id, String name, boolean helped) {
        var own = field + "-" + name;
        var control = new WebMarkupContainer(id);
        parent.add(new WebMarkupContainer(id + "Label").add(AttributeModifier.replace("for", own)), control.add(AttributeModifier.replace("id", own)));
        if (helped) {
            parent.add(new WebMarkupContainer(id + "Help").add(AttributeModifier.replace("id", own + "-help")));
            control.add(AttributeModifier.replace("aria-describedby", own + "-help"));
        }
    }

    /** Says beside the field why the text cannot be taken. */
    public void refuse(String message) {
        body.control().error(message);
    }

    /** What the editor begins with: what was typed, if it could not be saved. */
    private SafeHtml begun() {
        return body.control().hasRawInput() ? WrittenText.toHtml(body.control().getRawInput(), format.getRawInput()) : input.html();
    }

    /** The words that the scripts put into the page; they have none of their own. */
    private Map<String, String> words() {
        var words = new TreeMap<String, String>();
        Stream.of("words", "caption", "alt", "credit", "wide", "remove", "sending", "failed", "again")
                .forEach(word -> words.put(word, getString("rich." + word)));
        return words;
    }

    private WebMarkupContainer choice(MediaFile file) {
        var alt = file.alt(written);
        var button = new WebMarkupContainer("choose");
        button.add(AttributeModifier.replace("data-src", file.path(Width.LARGE)), AttributeModifier.replace("data-alt", alt));
        button.add(new Thumbnail("thumbnail", file));
        button.add(new Label("name", alt.isEmpty() ? file.getTitle() : alt));
        return button;
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        response.render(Assets.module(RichTextField.class, "rich-text.js"));
    }
}
