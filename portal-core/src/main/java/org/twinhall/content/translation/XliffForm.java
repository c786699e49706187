package org.twinhall.content.translation;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.util.lang.Bytes;
import org.twinhall.web.form.UploadField;

/** Takes a file of a translator's program in; nothing is saved before the translator looks at it and saves. */
abstract class XliffForm extends StatelessForm<Void> {

    private static final long serialVersionUID = 1L;
    private static final Bytes LARGEST = Bytes.megabytes(4);

    private final UploadField file = new UploadField("translation", "beside.file", ".xlf,.xliff,application/x-xliff+xml");

    XliffForm(String id) {
        super(id);
        file.required();
        setMultiPart(true);
        setMaxSize(LARGEST);
        add(file);
    }

    /** Fills the fields with what the file says. */
    protected abstract void take(InputStream content) throws XMLStreamException, IOException;

    @Override
    protected void onSubmit() {
        try (var content = file.control().getFileUpload().getInputStream()) {
            take(content);
        } catch (XMLStreamException | IOException e) {
            file.control().error(getString("beside.file.broken"));
        }
    }

    @Override
    protected void onFileUploadException(FileUploadException e, Map<String, Object> model) {
        file.control().error(getString("beside.file.large"));
    }
}
