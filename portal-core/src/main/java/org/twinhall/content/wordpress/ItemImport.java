package org.twinhall.content.wordpress;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twinhall.account.Account;
import org.twinhall.account.Accounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinhall.content.EntryKind;
import org.twinhall.content.EntryKinds;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.PageOrder;
import org.twinhall.content.PlacementException;
import org.twinhall.content.Publishing;
import org.twinhall.content.Remark;
import org.twinhall.content.Translation;
import org.twinhall.content.Visibility;
import org.twinhall.content.Wording;
import org.twinhall.media.MediaFiles;
import org.twinhall.media.MediaService;
import org.twinhall.media.MediaText;
import org.twinhall.media.UploadRefusedException;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

/** Brings in one item at a time, each in a transaction of its own together with what is told of it. */
@Singleton
public class ItemImport {

    private static final Logger LOG = LoggerFactory.getLogger(ItemImport.class);

    private final ImportRuns runs;
    private final ImportItems items;
    private final EntryService service;
    private final PageOrder order;
    private final EntryKinds kinds;
    private final OldSite site;
    private final Publishing publishing;
    private final MediaService media;
    private final MediaFiles files;
    private final Accounts accounts;
    private final Clock clock;

    @Inject
    ItemImport(ImportRuns runs, ImportItems items, EntryService service, PageOrder order, EntryKinds kinds, OldSite site,
               Publishing publishing, MediaService media, MediaFiles files, Accounts accounts, Clock clock) {
        this.runs = runs;
        this.items = items;
        this.service = service;
        this.order = order;
        this.kinds = kinds;
        this.site = site;
        this.publishing = publishing;
        this.media = media;
        this.files = files;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Brings a picture or document in, if its file was given. */
    @Transactional
    protected void importFile(long runId, WxrItem item, Attachments attachments) {
        var run = runs.lock(runId).orElseThrow();
        if (!isFresh(run, ImportRun.State.FILES, item)) {
            return;
        }
        var notes = new Notes();
        var line = new ImportItem(run, item, OldPath.ofPicture(item.attachment()), ItemWords.title(item, notes));
        var earlier = items.findHere(run.getSite(), item.id(), true);
        var upload = attachments.find(item.attachment());
        if (earlier.isPresent()) {
            line.goesOn(earlier.get());
            line.becomes(ImportItem.Outcome.UNCHANGED, notes);
        } else if (upload.isEmpty()) {
            notes.add("file.missing", item.attachment());
            line.becomes(ImportItem.Outcome.SKIPPED, notes);
        } else if (run.isDry()) {
            line.becomes(ImportItem.Outcome.IMPORTED, notes);
        } else {
            try {
                var alt = ItemWords.shortened(ItemWords.plain(item.meta().getOrDefault("_wp_attachment_image_alt", "")), MediaText.LONGEST_ALT);
                boolean arabic = run.getLanguage() == Language.ARABIC;
                line.isFile(media.add(run.getGroupId(), upload.get(), new MediaText(arabic ? "" : alt, arabic ? alt : "", "")).getId());
                line.becomes(ImportItem.Outcome.IMPORTED, notes);
            } catch (UploadRefusedException e) {
                notes.add("file.refused", e.reason().name());
                line.becomes(ImportItem.Outcome.SKIPPED, notes);
            }
        }
        items.add(line);
    }

    /** Counts the item; whether it is still to be looked at: nobody undoes the run meanwhile, and no other node was faster. */
    private boolean isFresh(ImportRun run, ImportRun.State during, WxrItem item) {
        if (run.getState() != during) {
            return false;
        }
        run.see();
        return !items.isDone(run.getId(), item.type(), ItemWords.id(item));
    }

    /** Passes over an item that belongs to another part of the work. */
    @Transactional
    protected void pass(long runId, ImportRun.State during) {
        runs.lock(runId).filter(run -> run.getState() == during).ifPresent(ImportRun::see);
    }

    /** Leaves out an item at which something unforeseen failed; the others go on. */
    @Transactional
    protected void leaveOut(long runId, ImportRun.State during, WxrItem item) {
        var run = runs.lock(runId).orElseThrow();
        if (isFresh(run, during, item)) {
            var notes = new Notes();
            notes.add("failed");
            items.add(new ImportItem(run, item, OldPath.of(item.link()), ItemWords.title(item, notes)).becomes(ImportItem.Outcome.SKIPPED, notes));
        }
    }

    /** Begins the next part of the work. */
    @Transactional
    protected void advance(long runId, ImportRun.State from, ImportRun.State next) {
        runs.lock(runId).filter(run -> run.getState() == from).ifPresent(run -> run.goOn(next, clock.instant()));
    }

    /** Ends a run that cannot go on. */
    @Transactional
    protected void fail(long runId, String why) {
        runs.lock(runId).orElseThrow().fail(why, clock.instant());
    }

    /** Brings a post or page in, says why it cannot, or leaves it as it is when it came before. */
    @Transactional
    protected void importText(long runId, WxrItem item, Map<String, ImportAuthor> authors, Attachments attachments) {
        var run = runs.lock(runId).orElseThrow();
        if (!isFresh(run, ImportRun.State.TEXTS, item)) {
            return;
        }
        var notes = new Notes();
        var line = new ImportItem(run, item, OldPath.of(item.link()), ItemWords.title(item, notes));
        var earlier = items.findHere(run.getSite(), item.id(), false);
        if (!item.isText()) {
            notes.add("type", item.type());
            line.becomes(ImportItem.Outcome.SKIPPED, notes);
        } else if (!item.status().matches("publish|draft|pending|private|future")) {
            notes.add("status", item.status());
            line.becomes(ImportItem.Outcome.SKIPPED, notes);
        } else if (item.content().length() > WxrReader.LONGEST) {
            notes.add("huge");
            line.becomes(ImportItem.Outcome.SKIPPED, notes);
        } else if (earlier.isEmpty()) {
            begin(run, item, line, wording(run, item, line.getTitle(), notes, attachments), authors, notes);
        } else {
            update(run, item, line, earlier.get(), notes, attachments);
        }
        items.add(line);
    }

    private void begin(ImportRun run, WxrItem item, ImportItem line, Wording wording, Map<String, ImportAuthor> authors, Notes notes) {
        var topics = ItemWords.topics(item, notes);
        var author = authors.getOrDefault(item.creator(), new ImportAuthor("", ItemWords.shortened(ItemWords.plain(item.creator()), 200), "", 0));
        var writer = Optional.ofNullable(author.getAccountId()).flatMap(accounts::find);
        writer.ifPresent(account -> notes.add("writer", account.getName()));
        boolean readable = ItemWords.isReadable(item, notes);
        line.becomes(ImportItem.Outcome.IMPORTED, notes);
        if (run.isDry()) {
            return;
        }
        Set<Long> owners = run.getGroupId() == null ? Set.of() : Set.of(run.getGroupId());
        var kind = item.isPage() ? tree().name() : run.getPostsKind();
        var begun = service.begin(kind, owners, run.getLanguage(), ItemWords.slug(item), wording, new Filing(Visibility.PUBLIC, topics, Set.of()));
        long entryId = begun.getEntry().getId();
        service.sign(entryId, writer.map(Account::getId).orElse(null), writer.map(Account::getName).orElse(author.getName()));
        Optional.ofNullable(item.meta().get("_thumbnail_id")).flatMap(id -> items.findHere(run.getSite(), id, true)).map(ImportItem::getMediaId)
                .flatMap(files::find).filter(file -> file.getType().isPicture()).ifPresent(file -> service.illustrate(entryId, file.getId()));
        if (readable) {
            publish(begun, item);
        }
        line.is(entryId, begun.getLatestRevisionId());
    }

    private void publish(Translation begun, WxrItem item) {
        var date = ItemWords.date(item);
        if (date == null) {
            publishing.publish(begun.getId());
        } else if (date.isAfter(clock.instant())) {
            publishing.publishAt(begun.getId(), date);
        } else {
            publishing.publishAsOf(begun.getId(), date);
        }
    }

    /** An item that came before and says something else now is brought up to date, unless somebody wrote on it here. */
    private void update(ImportRun run, WxrItem item, ImportItem line, ImportItem earlier, Notes notes, Attachments attachments) {
        line.goesOn(earlier);
        var translation = service.getEntryForWriting(earlier.getEntryId()).translation(run.getLanguage())
                .or(() -> service.getEntryForWriting(earlier.getEntryId()).getTranslations().stream().findFirst()).orElseThrow();
        if (earlier.getMark().equals(item.mark())) {
            line.becomes(ImportItem.Outcome.UNCHANGED, notes);
        } else if (translation.getEntry().isTrashed() || !translation.getLatestRevisionId().equals(earlier.getRevisionId())) {
            notes.add("edited");
            line.becomes(ImportItem.Outcome.SKIPPED, notes);
        } else {
            var wording = wording(run, item, line.getTitle(), notes, attachments);
            if (!run.isDry()) {
                boolean live = translation.isLive();
                var saved = service.save(translation.getId(), translation.getLatestRevisionId(), wording, "");
                if (live) {
                    publishing.publish(translation.getId());
                }
                line.is(earlier.getEntryId(), saved.getId());
            }
            line.becomes(ImportItem.Outcome.CHANGED, notes);
        }
    }

    /** Puts an entry in its place in the tree, and turns its links to the old site into links to what is here. */
    @Transactional
    protected void link(long itemId) {
        var line = items.lock(itemId).orElseThrow();
        var run = runs.lock(line.runId()).orElseThrow();
        if (run.getState() != ImportRun.State.LINKS) {
            return;
        }
        run.see();
        var entry = service.getEntryForWriting(line.getEntryId());
        var translation = entry.translation(run.getLanguage()).orElse(null);
        if (entry.isTrashed() || translation == null || !translation.getLatestRevisionId().equals(line.getRevisionId())) {
            return;
        }
        if (kinds.get(entry.getKind()).tree()) {
            var parent = items.findHere(run.getSite(), line.getParent(), false).map(ImportItem::getEntryId)
                    .filter(above -> !above.equals(entry.getId()) && service.getEntryForWriting(above).getKind().equals(entry.getKind()));
            if (parent.isPresent() || entry.getParentId() != null) {
                placeBelow(entry.getId(), parent.orElse(null));
            }
        }
        var latest = service.getLatest(translation.getId()).wording();
        var body = new WordPressText(site.places(run, null, null), new Notes()).relinked(latest.body());
        if (!body.equals(latest.body())) {
            boolean live = translation.isLive();
            var saved = service.save(translation.getId(), translation.getLatestRevisionId(), new Wording(latest.title(), latest.lead(), body, latest.fields()),
                    new Remark("", true, null, null));
            if (live) {
                publishing.publish(translation.getId());
            }
            line.is(entry.getId(), saved.getId());
        }
    }

    /** Where the old site stands deeper than pages can, or in a circle, the page stays where it is. */
    private void placeBelow(long entryId, Long parent) {
        try {
            order.placeBelow(entryId, parent);
        } catch (PlacementException e) {
            LOG.info("page {} of an import stays where it is: {}", entryId, e.reason());
        }
    }

    private Wording wording(ImportRun run, WxrItem item, String title, Notes notes, Attachments attachments) {
        var body = new WordPressText(site.places(run, item, attachments), notes).of(item.content());
        if (run.hasComments() && !item.comments().isEmpty()) {
            body = SafeHtml.of(body.html() + ItemWords.comments(item, run.getLanguage()));
        }
        var lead = ItemWords.plain(item.excerpt());
        if (lead.length() > Wording.LONGEST_LEAD) {
            notes.add("lead");
        }
        return new Wording(title, ItemWords.shortened(lead, Wording.LONGEST_LEAD), body, Map.of());
    }

    private EntryKind tree() {
        return kinds.listAll().stream().filter(EntryKind::tree).findFirst().orElseThrow();
    }
}
