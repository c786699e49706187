package org.twinhall.content.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.twinhall.content.Entry;
import org.twinhall.content.Revision;
import org.twinhall.content.Translation;
import org.twinhall.content.TranslationState;
import org.twinhall.content.Visibility;
import org.twinhall.content.Wording;
import org.twinhall.text.Language;

/**
 * An entry in one language as its writer sees it; read once for a request, so that a failed save cannot change it.
 *
 * @param base      the latest revision, from which the writer goes on
 * @param latest    what it says
 * @param changed   whether there is something that readers do not see yet
 * @param reason    why it was sent back; null when it was not
 * @param otherName the title in the other language, if there is one
 * @param translated whether it was begun as a translation of the other one
 * @param outdated   whether the original changed since
 */
public record EditedEntry(long entryId, long translationId, String kind, Language language, String slug, long base, Wording latest,
                          TranslationState state, boolean submitted, boolean changed, String reason, Instant firstLiveAt, Instant goLiveAt,
                          Instant expireAt, Set<Long> owners, Set<String> topics, Set<Long> places, Visibility visibility, Long pictureId,
                          Long parentId, Optional<String> otherName, Optional<TranslationState> otherState, boolean translated, boolean outdated) {

    static EditedEntry of(Entry entry, Translation translation, Revision latest) {
        var other = entry.translation(translation.getLanguage().other());
        return new EditedEntry(entry.getId(), translation.getId(), entry.getKind(), translation.getLanguage(), translation.getSlug(),
                latest.getId(), latest.wording(), translation.getState(), translation.isSubmitted(), translation.hasUnpublishedChanges(),
                translation.getSentBackReason(), translation.getFirstLiveAt(), translation.getGoLiveAt(), translation.getExpireAt(),
                entry.getOwners(), entry.getTopics(), entry.getPlaces(), entry.getVisibility(), entry.getLeadMediaId(), entry.getParentId(),
                other.map(Translation::getTitle), other.map(Translation::getState), translation.isTranslated(), translation.isOutdated());
    }

    /** The path of its editor. */
    String path(Language reader) {
        return "/" + reader.tag() + "/desk/entries/" + entryId + "/" + language.tag();
    }

    /** Whether readers see something of it. */
    public boolean isLive() {
        return state == TranslationState.LIVE;
    }
}
