package org.twinhall.media;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.twinhall.job.Job;
import org.twinhall.persistence.UnitOfWork;

/**
 * Makes the renditions of new pictures, the latest first, because somebody looks at them now. What it was stopped at it
 * makes again: a picture waits until all of its renditions are there.
 */
public class RenditionJob implements Job {

    /** Other jobs wait meanwhile. */
    private static final int BATCH = 4;

    private final MediaFiles files;
    private final Renderer renderer;
    private final MediaFolder folder;
    private final UnitOfWork unitOfWork;

    @Inject
    RenditionJob(MediaFiles files, Renderer renderer, MediaFolder folder, UnitOfWork unitOfWork) {
        this.files = files;
        this.renderer = renderer;
        this.folder = folder;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void run() {
        files.listWaiting(BATCH).forEach(this::render);
    }

    private void render(MediaFile file) {
        try {
            var made = renderer.render(file);
            boolean wanted = unitOfWork.inTransaction(() -> enter(file.getSha256(), made));
            if (!wanted) {
                // Taken down meanwhile: what was made of it goes too.
                folder.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says it of every file with those bytes; false when there is none any more. */
    private boolean enter(String sha256, Renditions made) {
        var same = files.listSame(sha256);
        same.forEach(one -> files.lock(one.getId()).filter(still -> still.getSha256().equals(sha256)).ifPresent(still -> still.become(made)));
        return !same.isEmpty();
    }
}
