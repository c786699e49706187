package org.twinhall.conference.programme;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.AuditTrail;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.ChangeLog;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.EventState;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.programme.choice.Choices;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpForms;
import org.twinhall.conference.signup.SignUps;
import org.twinhall.mail.Outbox;
import org.twinhall.persistence.Repository;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/** Makes programmes public, and takes them back. */
@Singleton
public class PublishService {

    private final ProgrammeService programmes;
    private final Rooms rooms;
    private final Speakers speakers;
    private final Sessions sessions;
    private final Publications publications;
    private final Choices choices;
    private final SignUpForms forms;
    private final SignUps signUps;
    private final Events events;
    private final EventRights rights;
    private final Outbox outbox;
    private final ChangeLog changeLog;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PublishService(ProgrammeService programmes, Rooms rooms, Speakers speakers, Sessions sessions, Publications publications, Choices choices,
                   SignUpForms forms, SignUps signUps, Events events, EventRights rights, Outbox outbox, ChangeLog changeLog, AuditTrail audit, Clock clock) {
        this.programmes = programmes;
        this.rooms = rooms;
        this.speakers = speakers;
        this.sessions = sessions;
        this.publications = publications;
        this.choices = choices;
        this.forms = forms;
        this.signUps = signUps;
        this.events = events;
        this.rights = rights;
        this.outbox = outbox;
        this.changeLog = changeLog;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Lets readers see the draft as it is. Whoever chose a session that is gone, or that nobody needs to choose any more, has not
     * chosen it any more.
     *
     * @param mark of the draft that the organiser saw
     * @param tell whether those who signed up get a mail with what is otherwise than it was
     * @throws RefusedException when the draft is otherwise by now, is empty, or is what readers see; or when the event is not public
     */
    @Transactional
    public void publish(long eventId, String mark, boolean tell) {
        var event = managed(eventId);
        var draft = programmes.draft(event);
        if (event.getState() != EventState.PUBLISHED) {
            throw new RefusedException("programme.refused.event");
        }
        if (!draft.mark().equals(mark)) {
            throw new RefusedException("refused.changedMeanwhile");
        }
        boolean first = programmes.findPublication(event).isEmpty();
        var changes = programmes.changes(event);
        if (draft.sessions().isEmpty()) {
            throw new RefusedException("programme.refused.empty");
        }
        if (programmes.findPublished(event).map(Programme::mark).filter(mark::equals).isPresent()) {
            throw new RefusedException("programme.refused.same");
        }
        follow(eventId, draft);
        var publication = publications.find(eventId).orElseGet(() -> publications.add(new Publication(eventId)));
        publication.renew(clock.instant());
        note("conference.publishProgramme", event);
        if (tell) {
            receivers(event).forEach(signUp -> outbox.send(signUp.getEmail(), signUp.getLanguage(),
                    id -> new ProgrammeMail(id, signUp, event, first, changes)));
        }
    }

    /** Readers see no programme any more; the draft stays. */
    @Transactional
    public void withdraw(long eventId) {
        var event = managed(eventId);
        publications.find(eventId).filter(Publication::isShown).ifPresent(publication -> {
            publication.withdraw();
            twins(rooms.listOf(eventId, Edition.PUBLISHED), rooms, Set.of());
            twins(speakers.listOf(eventId, Edition.PUBLISHED), speakers, Set.of());
            twins(sessions.listOf(eventId, Edition.PUBLISHED), sessions, Set.of());
            note("conference.withdrawProgramme", event);
        });
    }

    private void follow(long eventId, Programme draft) {
        follow(draft.rooms(), rooms.listOf(eventId, Edition.PUBLISHED), rooms, Room::new, Room::follow);
        follow(draft.heard(), speakers.listOf(eventId, Edition.PUBLISHED), speakers, Speaker::new, (twin, one) -> twin.describe(one.profile()));
        var before = sessions.listOf(eventId, Edition.PUBLISHED);
        follow(draft.sessions(), before, sessions, Session::new, (twin, one) -> twin.describe(one.profile()));
        var counted = draft.choosable().stream().map(Session::key).collect(Collectors.toSet());
        choices.removeOf(before.stream().map(Session::key).filter(key -> !counted.contains(key)).toList());
    }

    private static <T extends Part> void follow(List<T> drafts, List<T> twins, Repository<T> all, UnaryOperator<T> twin, BiConsumer<T, T> again) {
        Map<Long, T> known = twins.stream().collect(Collectors.toMap(Part::key, Function.identity()));
        for (var draft : drafts) {
            if (known.containsKey(draft.key())) {
                again.accept(known.get(draft.key()), draft);
            } else {
                all.add(twin.apply(draft));
            }
        }
        twins(twins, all, drafts.stream().map(Part::key).collect(Collectors.toSet()));
    }

    /** Removes the twins of all drafts but those. */
    private static <T extends Part> void twins(List<T> twins, Repository<T> all, Set<Long> kept) {
        twins.stream().filter(twin -> !kept.contains(twin.key())).forEach(all::remove);
    }

    /** Everybody who may come, each once however often they signed up. */
    private Iterable<SignUp> receivers(Event event) {
        var receivers = new LinkedHashMap<String, SignUp>();
        signUps.listOf(forms.listOf(event.getId()).stream().map(SignUpForm::getId).toList()).stream().filter(one -> one.getState().isLive())
                .forEach(signUp -> receivers.putIfAbsent(signUp.getEmail().toLowerCase(Locale.ROOT), signUp));
        return receivers.values();
    }

    private void note(String verb, Event event) {
        changeLog.note(new ChangeKey(Event.TYPE, event.getId()));
        audit.record(event.act(verb));
    }

    private Event managed(long eventId) {
        var event = events.lock(eventId).orElseThrow();
        rights.requireManager(event);
        return event;
    }
}
