package org.twinhall.conference.letter;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.twinhall.audit.AuditTrail;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.EventState;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUps;
import org.twinhall.mail.MailState;
import org.twinhall.mail.Outbox;
import org.twinhall.persistence.Collision;
import org.twinhall.persistence.Transactional;

/** Brings letters into the outbox: to each receiver once, whoever carries them, and however often it has to begin again. */
@Singleton
public class Postman {

    private final Letters letters;
    private final Deliveries deliveries;
    private final LetterService service;
    private final LetterWriter writer;
    private final SignUps signUps;
    private final Events events;
    private final EventRights rights;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Postman(Letters letters, Deliveries deliveries, LetterService service, LetterWriter writer, SignUps signUps, Events events, EventRights rights, Outbox outbox,
            AuditTrail audit, Clock clock) {
        this.letters = letters;
        this.deliveries = deliveries;
        this.service = service;
        this.writer = writer;
        this.signUps = signUps;
        this.events = events;
        this.rights = rights;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * To whom a letter went.
     *
     * @param state where the mail stands; null while it is not written
     */
    public record Sent(Delivery delivery, SignUp signUp, MailState state) {
    }

    /** Writes those mails of a letter that are not written. Outside of a transaction: each mail is one. */
    public void deliver(long letterId) {
        deliveries.listOpen(letterId).forEach(delivery -> Collision.retry(() -> {
            deliverOne(delivery);
            return true;
        }));
    }

    /** Writes one mail and marks it as written, both or neither. */
    @Transactional
    public void deliverOne(long deliveryId) {
        var delivery = deliveries.lock(deliveryId).orElseThrow();
        if (delivery.getMailedAt() == null) {
            mail(delivery);
        }
    }

    private void mail(Delivery delivery) {
        var letter = letters.find(delivery.getLetterId()).orElseThrow();
        var signUp = signUps.find(delivery.getSignUpId()).orElseThrow();
        var event = events.find(letter.getEventId()).orElseThrow();
        // Somebody who was forgotten meanwhile has no address.
        delivery.mailed(signUp.getEmail().isEmpty() ? null : Long.valueOf(outbox.send(signUp.getEmail(), signUp.getLanguage(),
                writer.write(letter.profile(), signUp, event))), clock.instant());
    }

    /** Letters of which a mail is not written. */
    List<Long> listUnfinished() {
        return deliveries.listUnfinished();
    }

    /** Letters whose time has come. */
    List<Long> listDue() {
        return letters.listTimed().stream().filter(letter -> isDue(letter, events.find(letter.getEventId()).orElseThrow())).map(Letter::getId).toList();
    }

    private boolean isDue(Letter letter, Event event) {
        var now = clock.instant();
        return event.getState() == EventState.PUBLISHED && event.getStartsAt().isAfter(now) && !letter.due(event).isAfter(now);
    }

    /** Settles who gets a letter whose time has come; for nobody it goes to nobody. */
    @Transactional
    public void begin(long letterId) {
        var letter = letters.lock(letterId).orElseThrow();
        var event = events.reread(letter.getEventId());
        if (letter.getState() == LetterState.TIMED && isDue(letter, event)) {
            service.settle(letter, event, writer.receivers(event, letter.profile().part()));
        }
    }

    /** To whom a letter went, and how far it came. */
    public List<Sent> list(Event event, Letter letter) {
        rights.requireList(event);
        var all = deliveries.listOf(letter.getId());
        var states = outbox.states(all.stream().map(Delivery::getMailId).filter(Objects::nonNull).toList());
        var people = signUps.find(all.stream().map(Delivery::getSignUpId).toList());
        return all.stream().map(one -> new Sent(one, people.get(one.getSignUpId()), state(one, states))).toList();
    }

    /** A mail that is no more was sent long ago. */
    private static MailState state(Delivery delivery, Map<Long, MailState> states) {
        return delivery.getMailedAt() == null ? null : states.getOrDefault(Objects.requireNonNullElse(delivery.getMailId(), 0L), MailState.SENT);
    }

    /** Sends a letter once more to one of its receivers, with what is true of them now. */
    @Transactional
    public void again(Event event, long deliveryId) {
        rights.requireList(event);
        var delivery = deliveries.lock(deliveryId).filter(one -> letters.find(one.getLetterId()).filter(letter -> letter.getEventId() == event.getId()).isPresent())
                .orElseThrow();
        mail(delivery);
        audit.record(event.act("conference.resendLetter").changed(null, delivery.getSignUpId()));
    }
}
