package org.twinhall.conference.programme.desk;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.twinhall.conference.programme.Clash;
import org.twinhall.conference.programme.Programme;
import org.twinhall.conference.programme.ProgrammeWords;
import org.twinhall.conference.programme.Room;
import org.twinhall.conference.programme.SessionKind;
import org.twinhall.conference.programme.SessionProfile;
import org.twinhall.conference.programme.Speaker;
import org.twinhall.conference.programme.SpeakerProfile;
import org.twinhall.conference.programme.Wording;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;
import org.twinhall.web.form.ChoiceGroupField;
import org.twinhall.web.form.FieldsCheck;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.NumberField;
import org.twinhall.web.form.SelectField;
import org.twinhall.web.form.WhenField;

/** A session in fields, what is always needed first. What clashes is said below the field that it is about. */
final class SessionFields extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeWords words;

    private final transient Programme draft;
    private final transient List<Clash> clashes;
    private final IModel<SessionKind> kind;
    private final WordingFields title;
    private final WordingFields text;
    private final WordingFields spoken;
    private final IModel<LocalDateTime> starts;
    private final IModel<Integer> minutes;
    private final IModel<Long> room;
    private final IModel<Integer> capacity;
    private final IModel<Collection<Long>> speakers;
    private final IModel<String> newcomer = Model.of("");

    /** Makes the fields; {@code profile} is what they begin with. */
    SessionFields(String id, SessionProfile profile, Programme draft, List<Clash> clashes) {
        super(id);
        setRenderBodyOnly(true);
        this.draft = draft;
        this.clashes = clashes;
        kind = Model.of(profile.kind());
        title = new WordingFields("title", "sessionTitle", "session.title", profile.title(), SessionProfile.LONGEST_TITLE, 1);
        text = new WordingFields("text", "sessionText", "session.text", profile.text(), SessionProfile.LONGEST_TEXT, 4);
        spoken = new WordingFields("spoken", "sessionSpoken", "session.spoken", profile.spoken(), SessionProfile.LONGEST_SPOKEN, 1);
        starts = Model.of(profile.starts());
        minutes = Model.of((int) Duration.between(profile.starts(), profile.ends()).toMinutes());
        room = Model.of(profile.room());
        capacity = Model.of(profile.capacity());
        Collection<Long> chosen = new ArrayList<>(profile.speakers());
        speakers = Model.of(chosen);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        add(new SelectField<>("sessionKind", "session.kind", kind, () -> List.of(SessionKind.values()),
                new LambdaChoiceRenderer<>(one -> words.kind(one, language), SessionKind::name)).required());
        add(title, new WhenField("starts", "session.starts", starts).required(), clashes("clashDay", Clash.Reason.DAY));
        add(new NumberField("minutes", "session.minutes", minutes, 1, SessionProfile.MOST_MINUTES).required());
        var rooms = names(draft.rooms(), Room::key, Room::name, language);
        add(new SelectField<>("room", "session.room", room, () -> draft.rooms().stream().map(Room::key).toList(),
                new LambdaChoiceRenderer<>(rooms::get, Object::toString)).nullable(), clashes("clashRoom", Clash.Reason.ROOM));
        var people = names(draft.speakers(), Speaker::key, Speaker::name, language);
        add(new ChoiceGroupField<>("speakers", "session.speakers", speakers, () -> draft.speakers().stream().map(Speaker::key).toList(),
                new LambdaChoiceRenderer<>(people::get, Object::toString)).setVisible(!people.isEmpty()), clashes("clashSpeaker", Clash.Reason.SPEAKER));
        add(new LineField("newcomer", "session.newcomer", newcomer, SpeakerProfile.LONGEST_NAME).attribute("dir", "auto"));
        add(new NumberField("capacity", "session.capacity", capacity, 1, SessionProfile.MOST_PLACES), text, spoken);
    }

    private static <T> Map<Long, String> names(List<T> all, Function<T, Long> key, Function<T, Wording> name, Language language) {
        return all.stream().collect(Collectors.toMap(key, one -> name.apply(one).told(language)));
    }

    private ListView<Clash> clashes(String id, Clash.Reason reason) {
        return new ListView<>(id, clashes.stream().filter(clash -> clash.reason() == reason).toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Clash> item) {
                item.add(new Label("clash", words.clash(item.getModelObject(), PortalSession.get().language())));
            }
        };
    }

    /** Checks what several fields say together. */
    FieldsCheck check() {
        return new FieldsCheck(() -> {
            var chosen = ((SelectField<?>) get("sessionKind")).control().getConvertedInput();
            if (chosen instanceof SessionKind one && one.needsTitle()) {
                title.requireOne(getString("session.title.none"));
            }
        });
    }

    /** What was entered. */
    SessionProfile profile() {
        return new SessionProfile(kind.getObject(), title.wording(), text.wording(), spoken.wording(), starts.getObject(),
                starts.getObject().plusMinutes(minutes.getObject()), room.getObject(), Set.copyOf(speakers.getObject()), capacity.getObject());
    }

    /** Who speaks too and was not entered yet, in the reader's language. */
    Wording newcomer() {
        return Wording.of(PortalSession.get().language(), newcomer.getObject().strip());
    }
}
