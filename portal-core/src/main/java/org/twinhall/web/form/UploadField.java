package org.twinhall.web.form;

import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.form.upload.FileUpload;
import org.apache.wicket.markup.html.form.upload.FileUploadField;

/** A file to upload; its form must be multipart. */
public class UploadField extends Field<List<FileUpload>, FileUploadField> {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the field.
     *
     * @param accept what browsers offer, such as {@code image/jpeg,image/png}; the server checks for itself
     */
    public UploadField(String id, String key, String accept) {
        super(id, key, new FileUploadField("control"));
        control().add(AttributeModifier.replace("accept", accept));
    }
}
