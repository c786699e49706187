package org.twinhall.media;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.twinhall.persistence.Transactional;
import org.twinhall.plugin.PersonalData;

/** What uploads say about their uploaders: the files stay with the group, the name goes. */
public class MediaPrivacy implements PersonalData {

    private final MediaFiles files;

    @Inject
    MediaPrivacy(MediaFiles files) {
        this.files = files;
    }

    @Override
    public Map<String, Object> export(long accountId) {
        var export = new LinkedHashMap<String, Object>();
        files.listUploadedBy(accountId).forEach(file -> export.put(file.path(), file.getTitle() + ", " + file.getCreatedAt()));
        return export.isEmpty() ? Map.of() : Map.of("media", export);
    }

    @Override
    @Transactional
    public void erase(long accountId) {
        files.listUploadedBy(accountId).forEach(MediaFile::forgetUploader);
    }
}
