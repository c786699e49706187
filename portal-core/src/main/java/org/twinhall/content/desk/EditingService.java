package org.twinhall.content.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Objects;
import org.twinhall.content.Entry;
import org.twinhall.content.EntryKinds;
import org.twinhall.content.EntryRights;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.Ownership;
import org.twinhall.content.PageOrder;
import org.twinhall.content.Publishing;
import org.twinhall.content.Remark;
import org.twinhall.content.autosave.AutosaveService;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/** What the buttons of the editor do: each saves first, and does everything or nothing. */
@Singleton
public class EditingService {

    private final EntryService entries;
    private final Publishing publishing;
    private final Ownership ownership;
    private final PageOrder order;
    private final EntryRights rights;
    private final EntryKinds kinds;
    private final AutosaveService autosaves;

    @Inject
    EditingService(EntryService entries, Publishing publishing, Ownership ownership, PageOrder order, EntryRights rights, EntryKinds kinds,
                   AutosaveService autosaves) {
        this.entries = entries;
        this.publishing = publishing;
        this.ownership = ownership;
        this.order = order;
        this.rights = rights;
        this.kinds = kinds;
        this.autosaves = autosaves;
    }

    /** Saves; throws {@link org.twinhall.content.EditConflictException} when somebody else did meanwhile. */
    @Transactional
    public void save(Changes changes) {
        entries.save(changes.translationId(), changes.base(), changes.wording(), new Remark(changes.note(), changes.minor(), null, null));
        if (!changes.slug().isEmpty()) {
            entries.move(changes.translationId(), changes.slug());
        }
        if (changes.setting() != null) {
            arrange(changes, entries.getEntryForWriting(changes.entryId()));
        }
        autosaves.forget(changes.translationId());
    }

    private void arrange(Changes changes, Entry entry) {
        var setting = changes.setting();
        var filed = new Filing(entry.getVisibility(), entry.getTopics(), entry.getPlaces());
        if (!filed.equals(setting.filing())) {
            entries.file(entry.getId(), setting.filing());
        }
        if (!Objects.equals(entry.getLeadMediaId(), setting.picture())) {
            entries.illustrate(entry.getId(), setting.picture());
        }
        if (kinds.get(entry.getKind()).tree() && !Objects.equals(entry.getParentId(), setting.parent())) {
            order.placeBelow(entry.getId(), setting.parent());
        }
        if (rights.may(EntryRights.PUBLISH, entry.getOwners())) {
            publishing.expireAt(changes.translationId(), setting.expireAt());
            if (setting.owners() != null && !entry.getOwners().equals(setting.owners())) {
                ownership.giveTo(entry.getId(), setting.owners());
            }
        }
    }

    /** Saves and hands in. */
    @Transactional
    public void submit(Changes changes) {
        save(changes);
        entries.submit(changes.translationId());
    }

    /** Saves and publishes: at once, or at a moment when there is one; answers whether it is done, or waits for other groups. */
    @Transactional
    public boolean publish(Changes changes, Instant moment) {
        save(changes);
        return moment == null ? publishing.publish(changes.translationId()) : publishing.publishAt(changes.translationId(), moment);
    }

    /** Saves and takes back what readers see. */
    @Transactional
    public void withdraw(Changes changes) {
        save(changes);
        publishing.withdraw(changes.translationId());
    }

    /** Saves and gives back to the writer. */
    @Transactional
    public void sendBack(Changes changes, String reason) {
        save(changes);
        publishing.sendBack(changes.translationId(), reason);
    }

    /** The entry as its writer sees it; denied to all others, and when there is none. */
    public EditedEntry read(long entryId, Language language) {
        var entry = entries.getEntryForWriting(entryId);
        return entry.translation(language).map(translation -> EditedEntry.of(entry, translation, entries.getLatest(translation.getId())))
                .orElseThrow(org.twinhall.web.PortalPage::notFound);
    }
}
