package org.twinhall.media;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.AbstractResource;
import org.apache.wicket.request.resource.ContentDisposition;

/**
 * Serves {@code /media/7/olives.jpg} and {@code /media/7/600/olives.jpg}, whole or in part.
 *
 * <p>Asks for rights itself, each time. What somebody may not see is not there for him: 404, so that guessing tells nothing.
 * An address that names the bytes with {@code ?v=} is kept long; one without is asked for again, because another file may
 * have taken its place, and so is one whose rendition is not made yet.
 */
public class MediaResource extends AbstractResource {

    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 404;
    private static final int OUT_OF_RANGE = 416;
    private static final Pattern BEGIN = Pattern.compile("bytes=(\\d{1,18})-\\d*");
    /**
     * Taken down means gone, also from caches: those that many share ask each time, a browser shows what it has for a day
     * without asking, and for a year while it asks. What readers see never waits, and what is gone does not come back.
     */
    private static final String LONG = "public, max-age=86400, s-maxage=0, proxy-revalidate, stale-while-revalidate=31536000";

    private final transient MediaFiles files;
    private final transient MediaService service;
    private final transient Renderer renderer;

    @Inject
    public MediaResource(MediaFiles files, MediaService service, Renderer renderer) {
        this.files = files;
        this.service = service;
        this.renderer = renderer;
    }

    /** An answer that knows how long it may be kept and whether the reader has it already. */
    private static final class FileResponse extends ResourceResponse {

        private String caching = "private, no-cache";
        private String tag;

        @Override
        public boolean dataNeedsToBeWritten(Attributes attributes) {
            var known = request(attributes).getHeader("If-None-Match");
            return known == null || tag == null ? super.dataNeedsToBeWritten(attributes) : Stream.of(known.split(",")).map(String::strip).noneMatch(tag::equals);
        }

        /** Half a file is of use only with the other half of the same file; what is behind its end is refused. */
        void offerParts(Attributes attributes, long length) {
            var half = request(attributes).getHeader("If-Range");
            if (half != null && !half.equals(tag)) {
                return;
            }
            var begin = BEGIN.matcher(Objects.requireNonNullElse(request(attributes).getHeader("Range"), ""));
            if (begin.matches() && Long.parseLong(begin.group(1)) >= length) {
                ((WebResponse) attributes.getResponse()).setHeader("Content-Range", "bytes */" + length);
                setError(OUT_OF_RANGE);
            } else {
                setAcceptRange(ContentRangeType.BYTES);
            }
        }

        private static HttpServletRequest request(Attributes attributes) {
            return (HttpServletRequest) attributes.getRequest().getContainerRequest();
        }
    }

    @Override
    protected ResourceResponse newResourceResponse(Attributes attributes) {
        var response = new FileResponse();
        var parameters = attributes.getParameters();
        var file = asked(parameters).orElse(null);
        var readers = file == null ? Readers.OWNERS : readersOf(file);
        boolean webP = file != null && !file.getName().equals(name(parameters));
        var found = file == null || !maySee(file, readers, parameters) ? Optional.<Rendition>empty() : renderer.find(file, width(parameters), webP);
        if (found.isEmpty()) {
            response.setError(NOT_FOUND);
            return response;
        }
        var path = found.get().path();
        response.tag = "\"" + path.getFileName() + "\"";
        response.caching = readers == Readers.EVERYBODY ? caching(file, found.get(), parameters) : "private, no-cache";
        response.setContentType(found.get().type().mediaType());
        response.setContentDisposition(file.getType().isShown() ? ContentDisposition.INLINE : ContentDisposition.ATTACHMENT);
        response.setFileName(file.getType().isShown() ? name(parameters) : file.getTitle());
        response.setLastModified(file.getContentAt());
        response.setContentLength(size(path));
        response.offerParts(attributes, size(path));
        response.setWriteCallback(new WriteCallback() {
            @Override
            public void writeData(Attributes data) throws IOException {
                try (var input = Files.newInputStream(path)) {
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
        var file = (FileResponse) data;
        response.setHeader("Cache-Control", file.caching);
        if (file.tag != null) {
            response.setHeader("ETag", file.tag);
        }
    }

    private static String caching(MediaFile file, Rendition found, PageParameters parameters) {
        return found.asked() && file.isVersion(parameters.get("v").toString("")) ? LONG : "public, no-cache";
    }

    /** The file that the address names in full; a wrong name is a wrong address. */
    private Optional<MediaFile> asked(PageParameters parameters) {
        var id = parameters.get("id").toString("");
        int count = parameters.getIndexedCount();
        boolean formed = id.matches("[1-9]\\d{0,17}") && (count == 1 || count == 2 && width(parameters) != null);
        return formed ? files.find(Long.parseLong(id)).filter(file -> isName(file, name(parameters))) : Optional.empty();
    }

    private static boolean isName(MediaFile file, String name) {
        return file.getName().equals(name) || file.getType().isPicture() && file.nameInWebP().equals(name);
    }

    private static String name(PageParameters parameters) {
        return parameters.get(parameters.getIndexedCount() - 1).toString("");
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
