package org.twinhall.content.translation;

import com.github.difflib.DiffUtils;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.twinhall.content.EntryService;
import org.twinhall.content.Publishing;
import org.twinhall.content.Remark;
import org.twinhall.content.Wording;
import org.twinhall.content.autosave.AutosaveService;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Blocks;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

/** Reading and saving a translation beside its original. Rights are those of writing the entry. */
@Singleton
public class TranslationService {

    private final EntryService entries;
    private final Publishing publishing;
    private final AutosaveService autosaves;

    @Inject
    TranslationService(EntryService entries, Publishing publishing, AutosaveService autosaves) {
        this.entries = entries;
        this.publishing = publishing;
        this.autosaves = autosaves;
    }

    /**
     * What a translator saves.
     *
     * @param parts   what stands for each row of the sheet, in order
     * @param current whether the translation now says what the original says
     */
    public record Work(String title, String lead, java.util.Map<String, String> fields, List<SafeHtml> parts, boolean current) {

        public Work {
            fields = java.util.Map.copyOf(fields);
            parts = List.copyOf(parts);
        }
    }

    /** The two texts side by side; not found when the entry is not in both languages. */
    public Sheet read(long entryId, Language language) {
        var entry = entries.getEntryForWriting(entryId);
        var translation = entry.translation(language).orElseThrow(org.twinhall.web.PortalPage::notFound);
        var original = entry.translation(language.other()).orElseThrow(org.twinhall.web.PortalPage::notFound);
        var latest = entries.getLatest(translation.getId());
        var now = entries.getLatest(original.getId());
        var before = latest.getSourceNumber() == null ? now : entries.findRevision(original.getId(), latest.getSourceNumber()).orElse(now);
        var rows = rows(before.wording().body(), now.wording().body(), latest.wording().body(), latest.getPairing().orElse(null));
        return new Sheet(entryId, translation.getId(), entry.getKind(), language, latest.getId(), now.getNumber(), before.getNumber(),
                before.wording(), now.wording(), latest.wording(), translation.isOutdated(), rows);
    }

    /** Saves the translation; throws {@link org.twinhall.content.EditConflictException} when somebody else did meanwhile. */
    @Transactional
    public void save(Sheet sheet, Work work) {
        var parts = work.parts();
        var counts = parts.stream().map(part -> Blocks.of(part).size()).toList();
        var remark = new Remark("", false, work.current() ? sheet.sourceNumber() : sheet.translatedNumber(),
                Pairing.write(sheet.counts(counts, work.current())));
        entries.save(sheet.translationId(), sheet.base(), new Wording(work.title(), work.lead(), Blocks.join(parts), work.fields()), remark);
        autosaves.forget(sheet.translationId());
    }

    /** Saves and shows it to readers; answers whether it is done, or waits for other groups. */
    @Transactional
    public boolean publish(Sheet sheet, Work work) {
        save(sheet, work);
        return publishing.publish(sheet.translationId());
    }

    /** The original as it was and as it is, with what stands for each of its paragraphs. */
    static List<Row> rows(SafeHtml before, SafeHtml now, SafeHtml translation, String pairing) {
        var old = Blocks.of(before);
        var current = Blocks.of(now);
        var written = Blocks.of(translation);
        var parts = new ArrayList<SafeHtml>();
        int next = 0;
        for (int count : Pairing.read(pairing, old, written)) {
            parts.add(Blocks.join(written.subList(next, next + count)));
            next += count;
        }
        var rows = new ArrayList<Row>();
        int position = 0;
        var nothing = SafeHtml.of("");
        for (var delta : DiffUtils.diff(old, current).getDeltas()) {
            for (; position < delta.getSource().getPosition(); position++) {
                rows.add(new Row(Row.Change.SAME, old.get(position), old.get(position), parts.get(position)));
            }
            var removed = delta.getSource().getLines();
            var added = delta.getTarget().getLines();
            for (int index = 0; index < Math.max(removed.size(), added.size()); index++) {
                boolean was = index < removed.size();
                boolean is = index < added.size();
                rows.add(new Row(was && is ? Row.Change.CHANGED : is ? Row.Change.NEW : Row.Change.REMOVED, was ? removed.get(index) : nothing,
                        is ? added.get(index) : nothing, was ? parts.get(position + index) : nothing));
            }
            position += removed.size();
        }
        for (; position < old.size(); position++) {
            rows.add(new Row(Row.Change.SAME, old.get(position), old.get(position), parts.get(position)));
        }
        if (old.isEmpty() && !written.isEmpty()) {
            rows.addFirst(new Row(Row.Change.REMOVED, nothing, nothing, translation));
        }
        return rows;
    }
}
