package org.twinhall.media;

import jakarta.inject.Inject;
import java.util.Map;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.util.lang.Bytes;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.UploadField;

/** A form with files to keep; why one cannot be kept is said beside its field. */
public abstract class UploadForm extends StatelessForm<Void> {

    private static final long serialVersionUID = 1L;

    @Inject
    private MediaSettings settings;

    @Inject
    private Refusals refusals;

    private final UploadField field;

    /** Makes the form with its error summary, {@code errors}, and its field. */
    protected UploadForm(String id, UploadField field) {
        super(id);
        this.field = field;
    }

    /** Keeps a file; what {@link UploadRefusedException} says is shown. */
    protected abstract void keep(Upload upload);

    @Override
    protected void onInitialize() {
        super.onInitialize();
        setMultiPart(true);
        setMaxSize(Bytes.bytes(settings.largestForm()));
        add(new ErrorSummary("errors", this), field.required());
    }

    @Override
    protected void onSubmit() {
        var uploads = field.control().getFileUploads();
        boolean all = !uploads.isEmpty();
        if (uploads.isEmpty()) {
            field.control().error(refusals.incomplete(getLocale()));
        }
        for (var upload : uploads) {
            try {
                keep(new Upload(upload.getClientFileName(), upload::getInputStream));
            } catch (UploadRefusedException e) {
                all = false;
                field.control().error((uploads.size() > 1 ? upload.getClientFileName() + ": " : "") + refusals.text(e, getLocale()));
            }
        }
        if (all) {
            done();
        }
    }

    /** Goes on when every file was kept. */
    protected void done() {
    }

    @Override
    protected void onFileUploadException(FileUploadException e, Map<String, Object> model) {
        field.control().error(e instanceof FileUploadSizeException ? refusals.tooLarge(getLocale()) : refusals.incomplete(getLocale()));
    }
}
