package org.twinhall.content.desk;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.util.CollectionModel;
import org.twinhall.content.EntryField;
import org.twinhall.content.EntryKind;
import org.twinhall.content.Filing;
import org.twinhall.content.Visibility;
import org.twinhall.content.Wording;
import org.twinhall.text.SafeHtml;
import org.twinhall.text.SimpleMarkup;
import org.twinhall.text.WrittenText;
import org.twinhall.text.Slug;
import org.twinhall.web.OwnTime;

/** What stands in the fields of the editor. */
final class EntryInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient OwnTime time;

    final IModel<Long> base;
    final IModel<String> title;
    final IModel<String> slug;
    final IModel<String> lead;
    final IModel<String> body;
    /** What the body is written in: simple markup by hand, {@link WrittenText#HTML} by the rich-text editor. */
    final IModel<String> format = Model.of("");
    final IModel<String> note = Model.of("");
    final IModel<Boolean> minor = Model.of(false);
    final Map<String, IModel<String>> answers = new LinkedHashMap<>();
    final IModel<Visibility> visibility;
    final IModel<Collection<String>> topics;
    final IModel<Collection<Long>> places;
    final IModel<Collection<Long>> owners;
    final IModel<Long> picture;
    final IModel<Long> parent;
    final IModel<LocalDateTime> publishAt;
    final IModel<LocalDateTime> expireAt;
    final IModel<String> reason = Model.of("");

    EntryInput(EditedEntry entry, EntryKind kind, OwnTime time) {
        this.time = time;
        base = Model.of(entry.base());
        title = Model.of(entry.latest().title());
        slug = Model.of(entry.slug());
        lead = Model.of(entry.latest().lead());
        body = Model.of(SimpleMarkup.fromHtml(entry.latest().body()));
        kind.fields().forEach(field -> answers.put(field.name(), Model.of(entry.latest().fields().getOrDefault(field.name(), ""))));
        visibility = Model.of(entry.visibility());
        topics = new CollectionModel<>(new HashSet<>(entry.topics()));
        places = new CollectionModel<>(new HashSet<>(entry.places()));
        owners = new CollectionModel<>(new HashSet<>(entry.owners()));
        picture = Model.of(entry.pictureId());
        parent = Model.of(entry.parentId());
        publishAt = Model.of(time.local(entry.goLiveAt()));
        expireAt = Model.of(time.local(entry.expireAt()));
    }

    /** Goes on with what was kept before it was saved; names are those of the fields when they are posted. */
    void goOnWith(long keptBase, Map<String, String> kept) {
        base.setObject(keptBase);
        take(kept, "title:control", title);
        take(kept, "slug:control", slug);
        take(kept, "lead:control", lead);
        take(kept, "text:body:control", body);
        take(kept, "text:format", format);
        body.setObject(SimpleMarkup.fromHtml(body()));
        format.setObject("");
        take(kept, "note:control", note);
        answers.forEach((name, answer) -> {
            take(kept, "answers:question:" + name + ":open", answer);
            take(kept, "answers:question:" + name + ":choice", answer);
        });
    }

    /** What a lost connection must not lose, by the names of the fields. */
    Map<String, String> worthKeeping() {
        var values = new HashMap<>(Map.of("title:control", title.getObject(), "slug:control", slug.getObject(), "lead:control",
                lead.getObject(), "text:body:control", body.getObject(), "text:format", text(format), "note:control", note.getObject()));
        answers.forEach((name, answer) -> values.put("answers:question:" + name + ":open", text(answer)));
        return values;
    }

    private static void take(Map<String, String> kept, String name, IModel<String> model) {
        if (kept.containsKey(name)) {
            model.setObject(kept.get(name).replace("\r\n", "\n"));
        }
    }

    /** What stands in the field of the text. */
    RichTextInput text() {
        return new RichTextInput(body, format);
    }

    /** What the field holds, as it would be stored. */
    SafeHtml body() {
        return text().html();
    }

    Wording wording() {
        var fields = new HashMap<String, String>();
        answers.forEach((name, answer) -> {
            if (!text(answer).isBlank()) {
                fields.put(name, text(answer).strip());
            }
        });
        return new Wording(title.getObject().strip(), lead.getObject().strip(), body(), fields);
    }

    /** The changes; what stands round the words only where the writer may change it. */
    Changes changes(EditedEntry entry, boolean mayChange, boolean mayGive) {
        var setting = mayChange ? new Changes.Setting(new Filing(visibility.getObject(), new HashSet<>(topics.getObject()),
                new HashSet<>(places.getObject())), picture.getObject(), parent.getObject(),
                mayGive ? new HashSet<>(owners.getObject()) : null, expireAt()) : null;
        var typed = slug.getObject().isBlank() ? "" : Slug.of(slug.getObject());
        return new Changes(entry.entryId(), entry.translationId(), base.getObject(), wording(), note.getObject().strip(), Boolean.TRUE.equals(minor.getObject()), typed, setting);
    }

    /** When it goes live; null for at once. */
    Instant publishAt() {
        return time.instant(publishAt.getObject());
    }

    /** When it is taken down; null for never. */
    Instant expireAt() {
        return time.instant(expireAt.getObject());
    }

    void publishAt(Instant moment) {
        publishAt.setObject(time.local(moment));
    }

    private static String text(IModel<String> model) {
        return model.getObject() == null ? "" : model.getObject();
    }

    /** The model of an answer. */
    IModel<String> answer(EntryField field) {
        return answers.get(field.name());
    }
}
