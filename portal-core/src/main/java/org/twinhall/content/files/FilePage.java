package org.twinhall.content.files;

import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.MarkupContainer;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.IChoiceRenderer;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.access.RequiresPermission;
import org.twinhall.content.desk.Desk;
import org.twinhall.content.desk.EntryEditPage;
import org.twinhall.media.Consent;
import org.twinhall.media.FileFacts;
import org.twinhall.media.Focus;
import org.twinhall.media.MediaFile;
import org.twinhall.media.MediaFiles;
import org.twinhall.media.MediaNote;
import org.twinhall.media.MediaRemoval;
import org.twinhall.media.MediaService;
import org.twinhall.media.MediaText;
import org.twinhall.media.Readers;
import org.twinhall.media.Thumbnail;
import org.twinhall.media.Upload;
import org.twinhall.media.UploadForm;
import org.twinhall.media.Width;
import org.twinhall.text.Language;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.SelectField;
import org.twinhall.web.form.UploadField;

/** One file: what it shows, who made it, who may see it, and how it is put into a text. */
@RequiresPermission(MediaService.ADD)
public class FilePage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private MediaFiles files;

    @Inject
    private MediaService media;

    @Inject
    private FileFacts facts;

    @Inject
    private FileUsage usage;

    @Inject
    private MediaRemoval removal;

    private final transient MediaFile file;
    private final long fileId;

    public FilePage(PageParameters parameters) {
        super(parameters);
        var id = parameters.get("file").toString("");
        if (!id.matches("[1-9]\\d{0,17}")) {
            throw notFound();
        }
        fileId = Long.parseLong(id);
        // What one may not use is not told apart from what is not there.
        file = files.find(fileId).filter(media::mayUse).orElseThrow(() -> new AccessDeniedException(MediaService.ADD));
    }

    static PageParameters of(long id) {
        return new PageParameters().set("file", id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean picture = file.getType().isPicture();
        var image = new WebMarkupContainer("image");
        image.add(AttributeModifier.replace("src", file.address(Width.LARGE)), AttributeModifier.replace("alt", file.alt(language())),
                AttributeModifier.replace("width", file.getWidth()), AttributeModifier.replace("height", file.getHeight()));
        add(image.setVisible(picture));
        add(cut().setVisible(picture));
        var open = new PlainLink("open", file.address());
        add(open.setVisible(!picture));
        var name = picture || !file.alt(language()).isEmpty() ? file.alt(language()) : file.getTitle();
        add(new Label("markup", (picture ? "!" : "") + "[" + name.replaceAll("[\\[\\]]", "") + "](" + file.path(Width.LARGE) + ")"));
        add(new Label("facts", facts.text(file, getLocale())));
        add(new Label("readers", getString("file.readers." + media.readersOf(file))));
        add(new Label("name", file.getTitle()));
        var owner = file.getGroupId() == null ? Desk.NETWORK : file.getGroupId();
        add(new PlainPageLink("back", FilesPage.class, new PageParameters().set("group", owner)));
        boolean own = media.mayAddFor(file.getGroupId());
        add(form().setVisible(own), replacement().setVisible(own));
        var uses = usage.list(fileId);
        add(uses(uses), remove(owner).setVisible(uses.isEmpty() && own));
    }

    private WebMarkupContainer uses(List<FileUsage.Use> uses) {
        var list = new WebMarkupContainer("uses");
        list.add(new ListView<>("use", uses) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<FileUsage.Use> item) {
                var use = item.getModelObject();
                var link = new PlainPageLink("link", EntryEditPage.class, EntryEditPage.of(use.entryId(), use.language()));
                link.add(new Label("title", use.title()).add(AttributeModifier.replace("lang", use.language().tag())));
                item.add(link);
            }
        });
        return (WebMarkupContainer) list.setVisible(!uses.isEmpty());
    }

    /** A file that nothing uses may leave; what uses it where this person cannot look keeps it. */
    private StatelessForm<Void> remove(long owner) {
        return new StatelessForm<>("remove") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                if (removal.removeIfUnused(fileId)) {
                    setResponsePage(FilesPage.class, new PageParameters().set("group", owner).set("done", "removed"));
                } else {
                    setResponsePage(FilePage.class, of(fileId).set("done", "used"));
                }
            }
        };
    }

    /** The picture as lists cut it. */
    private MarkupContainer cut() {
        return new WebMarkupContainer("cut").add(new Thumbnail("image", file));
    }

    private StatelessForm<Void> form() {
        var altEnglish = Model.of(file.alt(Language.ENGLISH));
        var altArabic = Model.of(file.alt(Language.ARABIC));
        var credit = Model.of(file.getCredit());
        var tags = Model.of(String.join(getString("files.comma"), new TreeSet<>(file.getTags())));
        var consent = Model.of(file.getConsent());
        var consentNote = Model.of(file.getConsentNote());
        var focus = Model.of(file.getFocus());
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                media.describe(fileId, new MediaText(altEnglish.getObject().strip(), altArabic.getObject().strip(), credit.getObject().strip()),
                        new MediaNote(MediaNote.tags(tags.getObject()), consent.getObject(), consentNote.getObject().strip(), focus.getObject()));
                setResponsePage(FilePage.class, of(fileId).set("done", "described"));
            }
        };
        boolean picture = file.getType().isPicture();
        form.add(new ErrorSummary("errors", form));
        form.add(new LineField("altEnglish", "files.altEnglish", altEnglish, MediaText.LONGEST_ALT).attribute("lang", "en").attribute("dir", "ltr"));
        form.add(new LineField("altArabic", "files.altArabic", altArabic, MediaText.LONGEST_ALT).attribute("lang", "ar").attribute("dir", "rtl"));
        form.add(new LineField("credit", "files.credit", credit, MediaText.LONGEST_CREDIT).attribute("dir", "auto"));
        form.add(new LineField("tags", "files.tags", tags, MediaNote.LONGEST_TAGS).attribute("dir", "auto"));
        form.add(new SelectField<>("consent", "files.consent", consent, () -> List.of(Consent.values()), words("files.consent.")).required());
        form.add(new LineField("consentNote", "files.consentNote", consentNote, MediaNote.LONGEST_CONSENT).attribute("dir", "auto"));
        form.add(new SelectField<>("focus", "files.focus", focus, () -> List.of(Focus.values()), words("files.focus.")).required().setVisible(picture));
        return form;
    }

    private <E extends Enum<E>> IChoiceRenderer<E> words(String prefix) {
        return new LambdaChoiceRenderer<>(value -> getString(prefix + value.name()), Enum::name);
    }

    /** Another file for this address. */
    private UploadForm replacement() {
        var accept = file.getType().isPicture() ? "image/jpeg,image/png,image/gif,image/webp" : "." + file.getType().extension();
        return new UploadForm("replace", new UploadField("upload", "file.replacement", accept)) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void keep(Upload upload) {
                media.replace(fileId, upload);
                setResponsePage(FilePage.class, of(fileId).set("done", "replaced"));
            }
        };
    }

    @Override
    protected IModel<String> title() {
        return message("file.title");
    }
}
