package org.twinhall.content.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.twinhall.media.MediaFile;
import org.twinhall.media.MediaFiles;
import org.twinhall.media.MediaService;
import org.twinhall.media.MediaFilter;

/** The pictures from which a writer may choose: the latest of the entry's group, then the network's. */
@Singleton
public class Pictures {

    private static final int MOST = 60;

    private final MediaFiles files;
    private final MediaService media;

    @Inject
    Pictures(MediaFiles files, MediaService media) {
        this.files = files;
        this.media = media;
    }

    /** To whom a picture that the current person uploads for an entry of those groups belongs; {@link Desk#NETWORK} for the network. */
    public long owner(Set<Long> owners) {
        return owners.stream().sorted().filter(media::mayAddFor).findFirst().orElse(Desk.NETWORK);
    }

    /** Whether the current person can upload pictures for a text of those groups. */
    public boolean mayAdd(Set<Long> owners) {
        long owner = owner(owners);
        return media.mayAddFor(owner == Desk.NETWORK ? null : owner);
    }

    /** The pictures for an entry of those groups; the one that stands first now is always among them. */
    public List<MediaFile> listFor(Set<Long> owners, Long current) {
        var found = new ArrayList<MediaFile>();
        long owner = owner(owners);
        if (owner != Desk.NETWORK) {
            found.addAll(files.list(MediaFilter.pictures(owner), 0, MOST));
        }
        found.addAll(files.list(MediaFilter.pictures(null), 0, MOST));
        if (current != null && found.stream().noneMatch(file -> file.getId().equals(current))) {
            files.find(current).ifPresent(found::addFirst);
        }
        return found;
    }
}
