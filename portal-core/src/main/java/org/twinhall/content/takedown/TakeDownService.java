package org.twinhall.content.takedown;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.twinhall.access.Access;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.group.LetterService;
import org.twinhall.mail.Outbox;
import org.twinhall.media.MediaFile;
import org.twinhall.media.MediaFiles;
import org.twinhall.media.MediaRemoval;
import org.twinhall.media.MediaService;
import org.twinhall.persistence.Transactional;
import org.twinhall.settings.Settings;
import org.twinhall.text.Language;

/** Asking that a picture is taken down, and deciding it. */
@Singleton
public class TakeDownService {

    /** Decide whether a picture is taken down. */
    public static final String DECIDE = "media.decide";

    private final TakeDownRequests requests;
    private final MediaFiles files;
    private final MediaService media;
    private final MediaRemoval removal;
    private final Groups groups;
    private final Outbox outbox;
    private final Settings settings;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    TakeDownService(TakeDownRequests requests, MediaFiles files, MediaService media, MediaRemoval removal, Groups groups, Outbox outbox,
                    Settings settings, Access access, AuditTrail audit, Clock clock) {
        this.requests = requests;
        this.files = files;
        this.media = media;
        this.removal = removal;
        this.groups = groups;
        this.outbox = outbox;
        this.settings = settings;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The pictures of those ids that the current person may see. */
    public List<MediaFile> listSeen(Collection<Long> ids) {
        var found = files.find(ids);
        return ids.stream().distinct().map(found::get).filter(file -> file != null && file.getType().isShown()
                && media.maySee(file, media.readersOf(file))).toList();
    }

    /**
     * Asks that files are taken down; their people and the network get mail. Files that the person may not see are left out;
     * without any the request says only where they are.
     */
    @Transactional
    void ask(Collection<Long> ids, Asking asking, Language language) {
        var wanted = new ArrayList<MediaFile>(listSeen(ids));
        if (wanted.isEmpty()) {
            wanted.add(null);
        }
        wanted.forEach(file -> requests.add(new TakeDownRequest(file, asking, language, clock.instant())));
        var to = new LinkedHashSet<String>();
        wanted.forEach(file -> groupOf(file).map(Group::getEmail).filter(address -> !address.isEmpty()).ifPresent(to::add));
        to.add(settings.get(LetterService.NETWORK_ADDRESS));
        to.forEach(address -> outbox.send(address, Language.ENGLISH, id -> new TakeDownMail(id, wanted.size(), asking)));
    }

    private Optional<Group> groupOf(MediaFile file) {
        return file == null || file.getGroupId() == null ? Optional.empty() : groups.find(file.getGroupId());
    }

    /** Whether the current person may decide a request. */
    boolean mayDecide(TakeDownRequest request) {
        return request.getGroupId() == null ? access.may(DECIDE) : access.may(DECIDE, request.getGroupId());
    }

    /** The requests that wait and that the current person may decide, the oldest first. */
    public List<TakeDownRequest> listOpen() {
        return requests.listOpen().stream().filter(this::mayDecide).toList();
    }

    /** What was decided of that which the current person may decide, the latest first. */
    public List<TakeDownRequest> listDecided() {
        return requests.listDecided().stream().filter(this::mayDecide).toList();
    }

    /**
     * Takes a picture down, everywhere and for good, and answers all who asked for it.
     *
     * @param answer to the person who asked; may be empty
     */
    public void takeDown(long requestId, String answer) {
        remove(requestId, answer).ifPresent(removal::wipe);
    }

    /** Enters that a picture is taken down; a part of {@link #takeDown}. Empty when it is gone already. */
    @Transactional
    protected Optional<MediaFile> remove(long requestId, String answer) {
        var request = open(requestId);
        var mediaId = request.getMediaId();
        if (mediaId == null) {
            throw new IllegalArgumentException("nobody knows which file it is");
        }
        var gone = files.find(mediaId).map(file -> removal.takeDown(mediaId));
        requests.listOpen(mediaId).forEach(same -> decide(same, TakeDownRequest.State.TAKEN_DOWN, answer));
        return gone;
    }

    /** Keeps a picture, and answers why. */
    @Transactional
    public void keep(long requestId, String answer) {
        decide(open(requestId), TakeDownRequest.State.KEPT, answer);
    }

    private TakeDownRequest open(long requestId) {
        var request = requests.lock(requestId).filter(this::mayDecide).orElseThrow(() -> new AccessDeniedException(DECIDE));
        if (request.getState() != TakeDownRequest.State.OPEN) {
            throw new DecidedException();
        }
        return request;
    }

    private void decide(TakeDownRequest request, TakeDownRequest.State decision, String answer) {
        var email = request.getEmail();
        var language = request.getLanguage();
        var page = request.getPage();
        request.decide(decision, access.identity().name(), answer, clock.instant());
        audit.record(Act.of(decision == TakeDownRequest.State.KEPT ? "media.keep" : "media.grant", "takeDown", request.getId(), request.getFileTitle()));
        if (!email.isEmpty()) {
            outbox.send(email, language, id -> new DecisionMail(id, decision, page, answer));
        }
    }
}
