package org.twinhall.conference.desk;

import jakarta.inject.Inject;
import java.text.Collator;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.event.EventProfile;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.EventWords;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.place.PlaceNames;
import org.twinhall.text.Language;
import org.twinhall.web.OwnTime;
import org.twinhall.web.PortalSession;
import org.twinhall.web.form.CheckField;
import org.twinhall.web.form.FieldsCheck;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.NumberField;
import org.twinhall.web.form.SelectField;
import org.twinhall.web.form.WhenField;

/** What an event is, in fields: its words in both languages, its times on its own clock, its place and its host. */
final class EventFields extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlaceNames places;

    @Inject
    private Groups groups;

    @Inject
    private EventRights rights;

    @Inject
    private OwnTime time;

    private final Map<Language, WordsFields> words = new EnumMap<>(Language.class);
    private final transient EventProfile profile;
    private final IModel<EventKind> kind;
    private final IModel<ZoneId> zone;
    private final IModel<LocalDateTime> starts;
    private final IModel<LocalDateTime> ends;
    private final IModel<Long> place;
    private final IModel<Boolean> onLine;
    private final IModel<String> address;
    private final IModel<Long> host;
    private final IModel<Integer> days;
    private WhenField endsField;

    /** Makes the fields; {@code profile} is what they begin with. */
    EventFields(String id, EventProfile profile) {
        super(id);
        setRenderBodyOnly(true);
        this.profile = profile;
        kind = Model.of(profile.kind());
        zone = Model.of(profile.zone());
        starts = Model.of(profile.starts());
        ends = Model.of(profile.ends());
        place = Model.of(profile.placeId());
        onLine = Model.of(profile.onLine());
        address = Model.of(profile.onLineAddress());
        host = Model.of(profile.hostGroupId() == null ? 0L : profile.hostGroupId());
        days = Model.of(profile.keepDays());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        add(new SelectField<>("eventKind", "event.kind", kind, () -> List.of(EventKind.values()),
                new LambdaChoiceRenderer<>(one -> getString("event.kind." + one), EventKind::name)).required());
        add(hostField(language));
        Set<Long> owners = host.getObject() == null || host.getObject() == 0 ? Set.of() : Set.of(host.getObject());
        for (var one : Language.values()) {
            var fields = new WordsFields("words" + one.tag(), one, profile.words().getOrDefault(one, EventWords.none(one)), owners);
            words.put(one, fields);
            add(fields);
        }
        add(new WhenField("starts", "event.starts", starts).required());
        endsField = new WhenField("ends", "event.ends", ends);
        add(endsField.required());
        var zones = OwnTime.listZones();
        add(new SelectField<>("zone", "event.zone", zone, () -> zones,
                new LambdaChoiceRenderer<>(one -> time.zoneName(one, language), ZoneId::getId)).required());
        add(placeField(language));
        add(new CheckField("onLine", "event.onLine.also", onLine));
        add(new LineField("address", "event.onLine.address", address, EventProfile.LONGEST_ADDRESS).address());
        add(new NumberField("keepDays", "event.keepDays", days, 1, EventProfile.MOST_DAYS).required());
    }

    /** Checks what several fields say together. */
    FieldsCheck check() {
        return new FieldsCheck(() -> {
            var from = ((WhenField) get("starts")).control().getConvertedInput();
            var until = endsField.control().getConvertedInput();
            if (from != null && until != null && !until.isAfter(from)) {
                endsField.control().error(getString("event.ends.early"));
            }
            if (words.values().stream().allMatch(WordsFields::lacksTitle)) {
                words.get(PortalSession.get().language()).refuseTitle(getString("event.title.none"));
            }
        });
    }

    private SelectField<Long> hostField(Language language) {
        var may = groups.listAll().stream().filter(group -> rights.mayHost(group.getId()) || group.getId().equals(profile.hostGroupId()))
                .collect(Collectors.toMap(Group::getId, group -> group.name(language)));
        var ids = new java.util.ArrayList<>(may.entrySet().stream().sorted(Map.Entry.comparingByValue(Collator.getInstance(language.locale()))).map(Map.Entry::getKey).toList());
        if (rights.mayHost(null) || profile.hostGroupId() == null && ids.isEmpty()) {
            ids.addFirst(0L);
            may.put(0L, getString("event.host.network"));
        }
        if (!ids.contains(host.getObject())) {
            host.setObject(ids.isEmpty() ? null : ids.getFirst());
        }
        return new SelectField<>("host", "event.host", host, () -> ids, new LambdaChoiceRenderer<>(may::get, Object::toString)).required();
    }

    private SelectField<Long> placeField(Language language) {
        var all = places.in(language);
        return new SelectField<>("place", "event.place", place, () -> List.copyOf(all.keySet()), new LambdaChoiceRenderer<>(all::get, Object::toString)).nullable();
    }

    /** What was entered. */
    EventProfile profile() {
        return new EventProfile(kind.getObject(), words.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().words())),
                zone.getObject(), starts.getObject(), ends.getObject(), place.getObject(), Boolean.TRUE.equals(onLine.getObject()),
                address.getObject() == null ? "" : address.getObject().strip(), host.getObject() == 0 ? null : host.getObject(), days.getObject());
    }
}
