package org.twinhall.media;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the renditions of pictures, and finds what comes next to the one that is asked for. */
@Singleton
public class Renderer {

    private static final Logger LOG = LoggerFactory.getLogger(Renderer.class);

    private final MediaFolder folder;
    private final WebP webP;

    @Inject
    Renderer(MediaFolder folder, WebP webP) {
        this.folder = folder;
        this.webP = webP;
    }

    /**
     * The bytes of a file, if they are there; of a picture that is not kept in a width or as WebP, the nearest it is kept as.
     *
     * @param width how wide at most; null for its own width
     * @param webP  whether it may be WebP
     */
    Optional<Rendition> find(MediaFile file, Width width, boolean webP) {
        if (webP && file.getRenditions() == Renditions.WEBP) {
            var path = folder.place(file, width, FileType.WEBP);
            if (Files.isRegularFile(path)) {
                return Optional.of(new Rendition(path, FileType.WEBP, true));
            }
        }
        boolean asked = !webP;
        for (var next : wider(file, width)) {
            var path = folder.place(file, next, file.getType());
            if (Files.isRegularFile(path)) {
                return Optional.of(new Rendition(path, file.getType(), asked));
            }
            asked = false;
        }
        return Optional.empty();
    }

    /** Where the bytes of a file lie as they are kept, for features that hand it to people of their own choice; they have checked who asks. */
    public Optional<Path> original(MediaFile file) {
        return find(file, null, false).map(Rendition::path);
    }

    /** A width and all that are larger, the picture's own last, which is null. */
    private static List<Width> wider(MediaFile file, Width least) {
        var wider = new ArrayList<Width>();
        Stream.of(Width.values()).filter(width -> least != null && width.compareTo(least) >= 0 && file.getWidth() > width.pixels()).forEach(wider::add);
        wider.add(null);
        return wider;
    }

    /**
     * Makes what is missing of a picture's renditions and tells which there are: all widths in its own type, and all of them
     * as WebP if that makes each smaller. What cannot be read is left as it is.
     */
    Renditions render(MediaFile file) throws IOException {
        var whole = folder.place(file, null, file.getType());
        if (!Files.isRegularFile(whole)) {
            LOG.warn("{} is missing, so no renditions are made of it", whole);
            return Renditions.PLAIN;
        }
        try {
            return render(file, Picture.read(whole));
        } catch (UploadRefusedException e) {
            LOG.warn("{} cannot be read, so no renditions are made of it", whole, e);
            return Renditions.PLAIN;
        }
    }

    private Renditions render(MediaFile file, Picture picture) throws IOException {
        var smaller = new HashMap<Path, byte[]>();
        boolean all = true;
        for (var width : wider(file, Width.SMALL)) {
            var scaled = width == null ? picture : picture.atMost(width.pixels());
            var plain = folder.place(file, width, file.getType());
            if (!Files.isRegularFile(plain)) {
                folder.put(scaled.bytes(file.getType()), plain);
            }
            var bytes = all ? webP.bytes(scaled.image(), file.getType() == FileType.PNG) : Optional.<byte[]>empty();
            all = bytes.isPresent() && bytes.get().length < Files.size(plain);
            bytes.ifPresent(one -> smaller.put(folder.place(file, width, FileType.WEBP), one));
        }
        if (!all) {
            return Renditions.PLAIN;
        }
        for (var one : smaller.entrySet()) {
            folder.put(one.getValue(), one.getKey());
        }
        return Renditions.WEBP;
    }
}
