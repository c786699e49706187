package org.twinhall.media;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.AbstractResource;
import org.apache.wicket.request.resource.ContentDisposition;

/**
 * Serves {@code /media/7/olives.jpg} and {@code /media/7/600/olives.jpg}.
 *
 * <p>Asks for rights itself, each time. What somebody may not see is not there for him: 404, so that guessing tells nothing.
 */
public class MediaResource extends AbstractResource {

    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 404;

    private final transient MediaFiles files;
    private final transient MediaService service;
    private final transient MediaStore store;

    @Inject
    public MediaResource(MediaFiles files, MediaService service, MediaStore store) {
        this.files = files;
        this.service = service;
        this.store = store;
    }

    @Override
    protected ResourceResponse newResourceResponse(Attributes attributes) {
        var response = new ResourceResponse();
        var parameters = attributes.getParameters();
        var file = asked(parameters).orElse(null);
        var readers = file == null ? Readers.OWNERS : readersOf(file);
        var path = file == null || !maySee(file, readers, parameters) ? Optional.<Path>empty() : store.find(file, width(parameters));
        if (path.isEmpty()) {
            response.setError(NOT_FOUND);
            return response;
        }
        response.setContentType(file.getType().mediaType());
        response.setContentDisposition(file.getType().isPicture() ? ContentDisposition.INLINE : ContentDisposition.ATTACHMENT);
        response.setFileName(file.getType().isPicture() ? file.getName() : file.getTitle());
        response.setLastModified(file.getCreatedAt());
        response.setContentLength(size(path.get()));
        response.setCacheScope(readers == Readers.EVERYBODY ? WebResponse.CacheScope.PUBLIC : WebResponse.CacheScope.PRIVATE);
        response.setWriteCallback(new WriteCallback() {
            @Override
            public void writeData(Attributes data) throws IOException {
                try (var input = Files.newInputStream(path.get())) {
                    writeStream(data, input);
                }
            }
        });
        return response;
    }

    /** Who may see a file at this address. */
    protected Readers readersOf(MediaFile file) {
        return service.readersOf(file);
    }

    /** Whether whoever asks may see a file that is for those readers. */
    protected boolean maySee(MediaFile file, Readers readers, PageParameters parameters) {
        return service.maySee(file, readers);
    }

    @Override
    protected void configureCache(ResourceResponse data, Attributes attributes) {
        var response = (WebResponse) attributes.getResponse();
        // The bytes behind an address never change; what is not for everybody is asked for again, because rights do.
        boolean kept = data.getErrorCode() == null && data.getCacheScope() == WebResponse.CacheScope.PUBLIC;
        response.setHeader("Cache-Control", kept ? "public, max-age=31536000, immutable" : "private, no-cache");
    }

    /** The file that the address names in full; a wrong name is a wrong address. */
    private Optional<MediaFile> asked(PageParameters parameters) {
        var id = parameters.get("id").toString("");
        int count = parameters.getIndexedCount();
        boolean formed = id.matches("[1-9]\\d{0,17}") && (count == 1 || count == 2 && width(parameters) != null);
        return formed ? files.find(Long.parseLong(id)).filter(file -> file.getName().equals(parameters.get(count - 1).toString("")))
                : Optional.empty();
    }

    private static Width width(PageParameters parameters) {
        return parameters.getIndexedCount() == 2 ? Width.of(parameters.get(0).toString("")).orElse(null) : null;
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
