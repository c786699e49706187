package org.twinhall.content.review;

import jakarta.inject.Inject;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.media.MediaFile;
import org.twinhall.media.MediaFiles;
import org.twinhall.media.MediaResource;
import org.twinhall.media.MediaService;
import org.twinhall.media.Renderer;
import org.twinhall.media.Readers;

/** Serves the files of a draft to whoever knows the secret of a link to it; never kept by caches. */
public class SharedFileResource extends MediaResource {

    private static final long serialVersionUID = 1L;

    private final transient PreviewLinkService links;

    @Inject
    public SharedFileResource(MediaFiles files, MediaService service, Renderer renderer, PreviewLinkService links) {
        super(files, service, renderer);
        this.links = links;
    }

    @Override
    protected Readers readersOf(MediaFile file) {
        return Readers.OWNERS;
    }

    @Override
    protected boolean maySee(MediaFile file, Readers readers, PageParameters parameters) {
        return links.find(parameters.get("token").toString("")).filter(draft -> draft.shows(file)).isPresent();
    }
}
