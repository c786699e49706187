package org.twinhall.content.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.account.Secret;
import org.twinhall.content.Drafts;
import org.twinhall.content.Entry;
import org.twinhall.content.EntryPaths;
import org.twinhall.content.EntryService;
import org.twinhall.content.EntryView;
import org.twinhall.content.Revision;
import org.twinhall.content.Translation;
import org.twinhall.media.MediaFile;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/** Showing a draft to somebody without an account, by a secret address that expires. */
@Singleton
public class PreviewLinkService {

    /** How long an address can be used. */
    public static final Duration VALIDITY = Duration.ofDays(7);

    private final PreviewLinks links;
    private final EntryService entries;
    private final Drafts drafts;
    private final EntryPaths paths;
    private final Access access;
    private final Clock clock;

    @Inject
    PreviewLinkService(PreviewLinks links, EntryService entries, Drafts drafts, EntryPaths paths, Access access, Clock clock) {
        this.links = links;
        this.entries = entries;
        this.drafts = drafts;
        this.paths = paths;
        this.access = access;
        this.clock = clock;
    }

    /**
     * What the holder of a secret sees.
     *
     * @param revision the latest one; the secret shows what is saved later too
     */
    public record Draft(Entry entry, Translation translation, Revision revision) {

        /** Whether a file stands in the draft. */
        public boolean shows(MediaFile file) {
            return file.getId().equals(entry.getLeadMediaId()) || MediaFile.idsIn(revision.wording().body().html()).contains(file.getId());
        }
    }

    /** Makes a link to the draft of a translation; answers its path, whose secret is told this once. */
    @Transactional
    public String make(long translationId) {
        var translation = entries.getForWriting(translationId);
        var secret = Secret.random();
        links.add(new PreviewLink(secret, translationId, access.requireSignedIn(), clock.instant().plus(VALIDITY)));
        return "/" + translation.getLanguage().tag() + paths.path(translation) + "?secret=" + secret.value();
    }

    /** The links to a translation that can be used now. */
    public List<PreviewLink> list(long translationId) {
        return links.listOf(entries.getForWriting(translationId).getId(), clock.instant());
    }

    /** Ends all links to a translation. */
    @Transactional
    public void end(long translationId) {
        list(translationId).forEach(links::remove);
    }

    /** The draft for the holder of a secret; empty when the secret is none, has expired or was ended, or the entry lies in the trash. */
    public Optional<Draft> find(String secret) {
        return links.find(new Secret(secret).hash(), clock.instant()).map(link -> access.as(Identity.PORTAL, () -> {
            var translation = entries.getForWriting(link.getTranslationId());
            return new Draft(translation.getEntry(), translation, entries.getLatest(translation.getId()));
        })).filter(draft -> !draft.entry().isTrashed());
    }

    /** The draft as its page shows it to the holder of a secret; empty as in {@link #find}. */
    public Optional<EntryView> view(String secret, Language reader) {
        return find(secret).map(draft -> access.as(Identity.PORTAL, () -> drafts.view(draft.translation(), reader)));
    }

    /** Forgets links that have expired. */
    @Transactional
    public void prune() {
        links.listExpired(clock.instant()).forEach(links::remove);
    }
}
