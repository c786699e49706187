package org.twinhall.content.translation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.twinhall.content.EntryKind;
import org.twinhall.text.SafeHtml;
import org.twinhall.text.SimpleMarkup;

/** What stands in the fields of the side-by-side form. */
final class BesideInput implements Serializable {

    private static final long serialVersionUID = 1L;

    final IModel<String> title;
    final IModel<String> lead;
    final IModel<Boolean> current = Model.of(true);
    final Map<String, IModel<String>> answers = new LinkedHashMap<>();
    /** One for each row, in simple markup. */
    final List<String> parts = new ArrayList<>();

    BesideInput(Sheet sheet, EntryKind kind) {
        title = Model.of(sheet.translation().title());
        lead = Model.of(sheet.translation().lead());
        kind.fields().stream().filter(field -> field.choices().isEmpty()).forEach(field ->
                answers.put(field.name(), Model.of(sheet.translation().fields().getOrDefault(field.name(), ""))));
        sheet.rows().forEach(row -> parts.add(SimpleMarkup.fromHtml(isUntouched(sheet, row) ? pictures(row.now()) : row.translation())));
    }

    private static boolean isUntouched(Sheet sheet, Row row) {
        return row.translation().isEmpty() && (row.change() == Row.Change.NEW || sheet.translation().body().isEmpty());
    }

    /** Pictures come along by themselves, without their words; nothing else does. */
    private static SafeHtml pictures(SafeHtml original) {
        var none = Collections.nCopies(PictureWords.of(original).size(), "");
        return none.isEmpty() ? SafeHtml.of("") : PictureWords.write(original, none, none);
    }

    /** Takes what was posted for the rows, if it is one text for each of them. */
    boolean take(List<String> posted) {
        if (posted.size() != parts.size()) {
            return false;
        }
        parts.clear();
        posted.forEach(part -> parts.add(part.replace("\r\n", "\n")));
        return true;
    }

    /** Takes over what a file says of texts that are still the same; answers how many others there were. */
    int take(Map<String, Xliff.Unit> file, Map<String, Xliff.Unit> units) {
        int skipped = 0;
        for (var unit : file.entrySet()) {
            var here = units.get(unit.getKey());
            if (here == null || !plain(here.source()).equals(plain(unit.getValue().source()))) {
                skipped++;
            } else if (!unit.getValue().target().isBlank()) {
                put(unit.getKey(), unit.getValue().target());
            }
        }
        return skipped;
    }

    private void put(String id, String text) {
        if (id.equals("title")) {
            title.setObject(text.strip());
        } else if (id.equals("lead")) {
            lead.setObject(text.strip());
        } else if (id.startsWith("answer.") && answers.containsKey(id.substring("answer.".length()))) {
            answers.get(id.substring("answer.".length())).setObject(text.strip());
        } else if (id.startsWith("part.")) {
            parts.set(Integer.parseInt(id.substring("part.".length())), text);
        }
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** What is to be saved; answers that are chosen from a list stay as they are in the original. */
    TranslationService.Work work(Sheet sheet) {
        var fields = new HashMap<>(sheet.translation().fields());
        sheet.original().fields().forEach((name, answer) -> {
            if (!answers.containsKey(name)) {
                fields.put(name, answer);
            }
        });
        answers.forEach((name, answer) -> {
            fields.remove(name);
            if (answer.getObject() != null && !answer.getObject().isBlank()) {
                fields.put(name, answer.getObject().strip());
            }
        });
        return new TranslationService.Work(title.getObject().strip(), lead.getObject() == null ? "" : lead.getObject().strip(), fields,
                parts.stream().map(SimpleMarkup::toHtml).toList(), Boolean.TRUE.equals(current.getObject()));
    }

    /** The same as the editor's fields, by their names there. */
    Map<String, String> worthKeeping() {
        var values = new HashMap<>(Map.of("title:control", title.getObject(), "lead:control", lead.getObject() == null ? "" : lead.getObject(),
                "text:body:control", String.join("\n\n", parts)));
        answers.forEach((name, answer) -> values.put("answers:question:" + name + ":open", answer.getObject() == null ? "" : answer.getObject()));
        return values;
    }
}
