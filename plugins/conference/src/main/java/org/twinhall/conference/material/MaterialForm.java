package org.twinhall.conference.material;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.upload.FileUpload;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.util.lang.Bytes;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.programme.ProgrammeService;
import org.twinhall.conference.programme.ProgrammeWords;
import org.twinhall.conference.programme.Session;
import org.twinhall.conference.programme.Wording;
import org.twinhall.conference.programme.desk.WordingFields;
import org.twinhall.media.MediaFile;
import org.twinhall.media.MediaService;
import org.twinhall.media.MediaSettings;
import org.twinhall.media.Refusals;
import org.twinhall.media.Upload;
import org.twinhall.media.UploadRefusedException;
import org.twinhall.web.PortalSession;
import org.twinhall.web.form.CheckField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.SelectField;
import org.twinhall.web.form.UploadField;

/** Gives a file to an event: a new one, or one of the library. */
final class MaterialForm extends StatelessForm<Void> {

    private static final long serialVersionUID = 1L;
    private static final String TAKEN = "image/jpeg,image/png,image/gif,image/webp,.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.mp3,.m4a,.ogg,.mp4,.webm";

    @Inject
    private MaterialService service;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private ProgrammeWords words;

    @Inject
    private MediaService media;

    @Inject
    private MediaSettings settings;

    @Inject
    private Refusals refusals;

    private final transient Event event;
    private final UploadField upload = new UploadField("upload", "material.upload", TAKEN);
    private final IModel<Long> file = Model.of((Long) null);
    private final IModel<Long> session = Model.of((Long) null);
    private final IModel<MaterialKind> kind = Model.of(MaterialKind.MATERIAL);
    private final IModel<Boolean> forAll = Model.of(true);
    private final WordingFields titles = new WordingFields("titles", "materialTitle", "material.title", Wording.NONE, MaterialProfile.LONGEST_TITLE, 1);
    private SelectField<Long> files;

    MaterialForm(String id, Event event) {
        super(id);
        this.event = event;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        setMultiPart(true);
        setMaxSize(Bytes.bytes(settings.largestForm()));
        var usable = service.listUsable(event).stream().collect(Collectors.toMap(MediaFile::getId, MediaFile::getTitle, (a, b) -> a, LinkedHashMap::new));
        var sessions = programmes.draft(event).sessions().stream().collect(Collectors.toMap(Session::key, one -> words.title(one).told(PortalSession.get().language()),
                (a, b) -> a, LinkedHashMap::new));
        files = new SelectField<>("file", "material.file", file, () -> List.copyOf(usable.keySet()), new LambdaChoiceRenderer<>(usable::get, Object::toString)).nullable();
        add(new ErrorSummary("errors", this), upload.setVisible(media.mayAddFor(event.getHostGroupId())), files.setVisible(!usable.isEmpty() || !upload.isVisible()));
        add(titles, new CheckField("forAll", "material.all", forAll));
        add(new SelectField<>("kind", "material.kind", kind, () -> List.of(MaterialKind.values()),
                new LambdaChoiceRenderer<>(one -> getString("material.kind." + one), MaterialKind::name)).required());
        add(new SelectField<>("session", "material.session", session, () -> List.copyOf(sessions.keySet()),
                new LambdaChoiceRenderer<>(sessions::get, Object::toString)).nullable());
    }

    @Override
    protected void onSubmit() {
        var sent = upload.control().getFileUpload();
        boolean none = sent == null || sent.getClientFileName() == null || sent.getClientFileName().isBlank();
        if (none && file.getObject() == null) {
            (upload.isVisible() ? upload : files).control().error(getString("material.none"));
            return;
        }
        try {
            if (none) {
                service.give(event.getId(), profile(file.getObject()));
            } else {
                giveNew(sent);
            }
            setResponsePage(AfterPage.class, EventPage.of(event).set("done", "materialGiven"));
        } catch (UploadRefusedException e) {
            upload.control().error(refusals.text(e, getLocale()));
        } catch (RefusedException e) {
            error(getString(e.key()));
        }
    }

    private void giveNew(FileUpload sent) {
        service.giveNew(event.getId(), new Upload(sent.getClientFileName(), sent::getInputStream), profile(0L));
    }

    private MaterialProfile profile(long media) {
        return new MaterialProfile(media, session.getObject(), kind.getObject(), titles.wording(), Boolean.TRUE.equals(forAll.getObject()));
    }

    @Override
    protected void onFileUploadException(FileUploadException e, Map<String, Object> model) {
        upload.control().error(e instanceof FileUploadSizeException ? refusals.tooLarge(getLocale()) : refusals.incomplete(getLocale()));
    }
}
