package org.twinhall.media;

import jakarta.inject.Inject;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinhall.event.Events;
import org.twinhall.job.Job;
import org.twinhall.media.reading.TextReader;
import org.twinhall.persistence.UnitOfWork;

/** Reads what new documents say, one after the other, so that they are found by it. */
public class ReadTextJob implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(ReadTextJob.class);
    private static final int BATCH = 5;

    private final FileTexts texts;
    private final MediaFiles files;
    private final MediaFolder folder;
    private final TextReader reader;
    private final Events events;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    @Inject
    ReadTextJob(FileTexts texts, MediaFiles files, MediaFolder folder, TextReader reader, Events events, UnitOfWork unitOfWork, Clock clock) {
        this.texts = texts;
        this.files = files;
        this.folder = folder;
        this.reader = reader;
        this.events = events;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public void run() {
        texts.listUnread(BATCH).forEach(this::read);
    }

    private void read(MediaFile file) {
        var text = reader.read(folder.place(file.getSha256(), file.getType()));
        if (text.isEmpty()) {
            LOG.warn("what {} says could not be read; it is found by its name alone", file.path());
        }
        try {
            unitOfWork.inTransaction(() -> keep(file.getSha256(), text.orElse("")));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean keep(String sha256, String text) {
        if (!texts.contains(sha256)) {
            texts.add(new FileText(sha256, text, clock.instant()));
            files.listSame(sha256).forEach(same -> events.announce(new FileChanged(same.getId())));
        }
        return true;
    }
}
