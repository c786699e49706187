package org.twinhall.registry.desk;

import jakarta.inject.Inject;
import java.util.Map;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.util.lang.Bytes;
import org.twinhall.access.Access;
import org.twinhall.account.RefusedException;
import org.twinhall.media.MediaService;
import org.twinhall.media.MediaSettings;
import org.twinhall.media.MediaText;
import org.twinhall.media.Refusals;
import org.twinhall.media.Upload;
import org.twinhall.media.UploadRefusedException;
import org.twinhall.registry.link.Source;
import org.twinhall.text.PartialDate;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.PartialDateField;
import org.twinhall.web.form.UploadField;

/** A form in which something is stated with its source: the address of a page, or a document that is uploaded. */
abstract class SourceForm extends StatelessForm<Void> {

    private static final long serialVersionUID = 1L;

    @Inject
    private MediaService media;

    @Inject
    private MediaSettings settings;

    @Inject
    private Refusals refusals;

    @Inject
    private Access access;

    private final String prefix;
    private final IModel<String> address = Model.of("");
    private final IModel<PartialDate> quoted = Model.of((PartialDate) null);
    private final IModel<String> saysEnglish = Model.of("");
    private final IModel<String> saysArabic = Model.of("");
    private LineField addressField;
    private UploadField documentField;
    private PartialDateField quotedField;

    /**
     * Makes the form with its error summary, {@code errors}, and the fields of the source.
     *
     * @param prefix of the ids of its fields, where a page has more than one such form
     */
    SourceForm(String id, String prefix) {
        super(id);
        this.prefix = prefix;
    }

    /** The group whose library keeps a document. */
    abstract long groupId();

    /** States what was entered; what {@link RefusedException} says is shown above the fields. */
    abstract void keep(Source source);

    @Override
    protected void onInitialize() {
        super.onInitialize();
        setMultiPart(true);
        setMaxSize(Bytes.bytes(settings.largestForm()));
        addressField = new LineField(prefix + "Address", "source.address", address, Source.LONGEST_ADDRESS).address();
        documentField = new UploadField(prefix + "Document", "source.document", "application/pdf,image/jpeg,image/png,.odt,.docx");
        quotedField = new PartialDateField(prefix + "Quoted", "source.date", quoted);
        add(new ErrorSummary("errors", this), addressField, documentField, quotedField);
        add(new AreaField(prefix + "SaysEnglish", "source.says.en", saysEnglish, Source.LONGEST, 2).attribute("lang", "en").attribute("dir", "ltr"));
        add(new AreaField(prefix + "SaysArabic", "source.says.ar", saysArabic, Source.LONGEST, 2).attribute("lang", "ar").attribute("dir", "rtl"));
    }

    @Override
    protected void onSubmit() {
        var upload = documentField.control().getFileUpload();
        boolean document = upload != null && upload.getSize() > 0;
        if (address.getObject().isBlank() != document) {
            addressField.control().error(getString(document ? "source.refused.both" : "source.refused.none"));
            return;
        }
        try {
            var kept = document ? media.add(library(), new Upload(upload.getClientFileName(), upload::getInputStream), MediaText.NONE).getId() : null;
            keep(new Source(address.getObject().strip(), kept, quotedField.date(), saysEnglish.getObject().strip(), saysArabic.getObject().strip()));
        } catch (UploadRefusedException e) {
            documentField.control().error(refusals.text(e, getLocale()));
        } catch (RefusedException e) {
            error(getString(e.key()));
        }
    }

    /** Who disputes what another group states keeps the document in a library of their own. */
    private Long library() {
        return media.mayAddFor(groupId()) ? Long.valueOf(groupId())
                : access.identity().groups().stream().filter(media::mayAddFor).findFirst().orElse(null);
    }

    @Override
    protected void onFileUploadException(FileUploadException e, Map<String, Object> model) {
        documentField.control().error(e instanceof FileUploadSizeException ? refusals.tooLarge(getLocale()) : refusals.incomplete(getLocale()));
    }
}
