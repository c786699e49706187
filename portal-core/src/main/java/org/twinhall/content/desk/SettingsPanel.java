package org.twinhall.content.desk;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.content.EntryKind;
import org.twinhall.content.EntryRights;
import org.twinhall.content.Topic;
import org.twinhall.content.Visibility;
import org.twinhall.content.view.EntryWords;
import org.twinhall.media.MediaFile;
import org.twinhall.place.PlaceNames;
import org.twinhall.text.Language;
import org.twinhall.web.OwnTime;
import org.twinhall.web.PortalSession;
import org.twinhall.web.form.ChoiceGroupField;
import org.twinhall.web.form.SelectField;
import org.twinhall.web.form.WhenField;

/** What stands round the words: picture, topics, places, readers, owners, times. */
final class SettingsPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Desk desk;

    @Inject
    private OwnTime time;

    @Inject
    private DeskEntries entries;

    @Inject
    private Pictures pictures;

    @Inject
    private PlaceNames places;

    @Inject
    private EntryWords words;

    SettingsPanel(String id, EditedEntry entry, EntryKind kind, EntryInput input, boolean mayPublish) {
        super(id);
        var reader = PortalSession.get().language();
        add(picture(entry, input));
        add(new ChoiceGroupField<>("topics", "edit.topics", input.topics, () -> Topic.ALL,
                new LambdaChoiceRenderer<>(words::topic, topic -> topic)));
        var byId = places.in(reader);
        var sorted = byId.keySet().stream().sorted(Comparator.comparing(place -> !entry.places().contains(place))).toList();
        add(new ChoiceGroupField<>("places", "edit.places", input.places, () -> sorted, new LambdaChoiceRenderer<>(byId::get, Object::toString)));
        add(new SelectField<>("visibility", "edit.visibility", input.visibility, () -> List.of(Visibility.values()),
                new LambdaChoiceRenderer<>(value -> getString("visibility." + value), Visibility::name)).required());
        add(parent(entry, kind, input));
        add(owners(entry, input, reader, mayPublish));
        var schedule = new WebMarkupContainer("schedule");
        schedule.add(new Label("clock", () -> getString("settings.clock").replace("${zone}", time.zoneName(reader))));
        schedule.add(new WhenField("publishAt", "edit.publishAt", input.publishAt));
        schedule.add(new WhenField("expireAt", "edit.expireAt", input.expireAt));
        add(schedule.setVisible(mayPublish));
    }

    private SelectField<Long> picture(EditedEntry entry, EntryInput input) {
        var named = new LinkedHashMap<Long, String>();
        for (MediaFile file : pictures.listFor(entry.owners(), entry.pictureId())) {
            var alt = file.alt(entry.language());
            named.put(file.getId(), alt.isEmpty() ? file.getTitle() : alt);
        }
        return new SelectField<>("picture", "edit.picture", input.picture, () -> List.copyOf(named.keySet()),
                new LambdaChoiceRenderer<>(named::get, Object::toString)).nullable();
    }

    private SelectField<Long> parent(EditedEntry entry, EntryKind kind, EntryInput input) {
        var named = new LinkedHashMap<Long, String>();
        if (kind.tree()) {
            var reader = PortalSession.get().language().tag();
            for (var row : entries.listAbove(entry.kind(), entry.owners())) {
                if (!row[0].equals(entry.entryId()) && (row[1].equals(reader) || !named.containsKey((Long) row[0]))) {
                    named.put((Long) row[0], (String) row[2]);
                }
            }
            if (entry.parentId() != null) {
                named.putIfAbsent(entry.parentId(), "…");
            }
        }
        var field = new SelectField<>("parent", "edit.parent", input.parent, () -> List.copyOf(named.keySet()),
                new LambdaChoiceRenderer<>(named::get, Object::toString)).nullable();
        field.setVisible(kind.tree());
        return field;
    }

    /** Groups for which the writer may publish, and those that own it now; none chosen is the network. */
    private WebMarkupContainer owners(EditedEntry entry, EntryInput input, Language reader, boolean mayPublish) {
        var named = new LinkedHashMap<Long, String>();
        desk.listOwners(EntryRights.PUBLISH, reader).stream().filter(owner -> owner.id() != Desk.NETWORK)
                .forEach(owner -> named.put(owner.id(), owner.name()));
        desk.names(entry.owners().stream().map(java.util.Set::of).toList(), reader)
                .forEach((owner, name) -> named.putIfAbsent(owner.iterator().next(), name));
        var container = new WebMarkupContainer("ownership");
        container.add(new ChoiceGroupField<>("owners", "edit.owners", input.owners, () -> List.copyOf(named.keySet()),
                new LambdaChoiceRenderer<>(named::get, Object::toString)));
        return (WebMarkupContainer) container.setVisible(mayPublish && named.size() > 1);
    }
}
