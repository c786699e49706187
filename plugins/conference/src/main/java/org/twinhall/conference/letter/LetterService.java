package org.twinhall.conference.letter;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.twinhall.access.Access;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.AuditTrail;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.mail.MailRenderer;
import org.twinhall.mail.RenderedMail;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/** Writing letters to those who signed up; for those who were named to see who comes. */
@Singleton
public class LetterService {

    private final Letters letters;
    private final Deliveries deliveries;
    private final LetterWriter writer;
    private final Events events;
    private final EventRights rights;
    private final MailRenderer renderer;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    LetterService(Letters letters, Deliveries deliveries, LetterWriter writer, Events events, EventRights rights, MailRenderer renderer, Access access,
                  AuditTrail audit, Clock clock) {
        this.letters = letters;
        this.deliveries = deliveries;
        this.writer = writer;
        this.events = events;
        this.rights = rights;
        this.renderer = renderer;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins a letter. */
    @Transactional
    public Letter draft(long eventId, LetterProfile profile) {
        requireMay(event(eventId), profile);
        return letters.add(new Letter(eventId, profile, who()));
    }

    /**
     * Writes a letter otherwise that did not go yet; one that would have gone by itself is a draft again.
     *
     * @param mark of the profile from which the writer began
     */
    @Transactional
    public void write(long letterId, LetterProfile profile, String mark) {
        var letter = unsent(letterId);
        requireMay(event(letter.getEventId()), profile);
        if (!letter.profile().mark().equals(mark)) {
            throw new RefusedException("refused.changedMeanwhile");
        }
        letter.write(profile, who());
        letter.untime();
    }

    /** Throws a letter away that did not go. */
    @Transactional
    public void discard(long letterId) {
        letters.remove(unsent(letterId));
    }

    /** Who would get a letter now. */
    public List<SignUp> receivers(Event event, Letter letter) {
        requireMay(event, letter.profile());
        return writer.receivers(event, letter.profile().part());
    }

    /** How far a letter would come now, and who of the part that is meant is left out. */
    Reach reach(Event event, Letter letter) {
        requireMay(event, letter.profile());
        return writer.reach(event, letter.profile());
    }

    /** The mail as one of its receivers gets it. */
    public RenderedMail preview(Event event, Letter letter, SignUp receiver) {
        requireMay(event, letter.profile());
        return renderer.render(receiver.getLanguage(), writer.write(letter.profile(), receiver, event));
    }

    /**
     * Settles that a letter goes to its receivers as they are now; their mails are written one by one by {@link Postman}.
     *
     * @param expected how many they were when somebody agreed
     * @throws RefusedException when they are more or fewer by now, or none
     */
    @Transactional
    public void send(long letterId, int expected) {
        var letter = unsent(letterId);
        var event = event(letter.getEventId());
        requireMay(event, letter.profile());
        var receivers = writer.receivers(event, letter.profile().part());
        if (receivers.size() != expected || receivers.isEmpty()) {
            throw new RefusedException(receivers.isEmpty() ? "letter.refused.nobody" : "letter.refused.otherCount");
        }
        settle(letter, event, receivers);
    }

    void settle(Letter letter, Event event, List<SignUp> receivers) {
        receivers.forEach(one -> deliveries.add(new Delivery(letter.getId(), one.getId())));
        letter.send(receivers.size(), clock.instant());
        audit.record(event.act("conference.sendLetter").changed(null, letter.profile().subject(letter.profile().languageFor(Language.ENGLISH)) + ": " + receivers.size()));
    }

    /**
     * Lets a letter go by itself, so many days before the event as it says.
     *
     * @throws RefusedException when that moment has passed
     */
    @Transactional
    public void time(long letterId) {
        var letter = unsent(letterId);
        var event = event(letter.getEventId());
        requireMay(event, letter.profile());
        if (!letter.due(event).isAfter(clock.instant())) {
            throw new RefusedException("letter.refused.past");
        }
        letter.time();
        audit.record(event.act("conference.timeLetter").changed(null, letter.profile().daysBefore()));
    }

    /** The letters of an event, the latest first. */
    public List<Letter> list(Event event) {
        rights.requireList(event);
        return letters.listOf(event.getId());
    }

    /** A letter of an event. */
    public Optional<Letter> find(Event event, long letterId) {
        rights.requireList(event);
        return letters.find(letterId).filter(letter -> letter.getEventId() == event.getId());
    }

    private Letter unsent(long letterId) {
        var letter = letters.lock(letterId).orElseThrow();
        rights.requireList(event(letter.getEventId()));
        if (letter.getState() == LetterState.SENT) {
            throw new RefusedException("letter.refused.sent");
        }
        return letter;
    }

    /** Who may not see payments learns nothing of them by a letter either. */
    private void requireMay(Event event, LetterProfile profile) {
        rights.requireList(event);
        if (profile.part().payment() != null || Placeholder.tellsOfPayments(profile.all())) {
            rights.requirePayments(event);
        }
    }

    private Event event(long id) {
        return events.reread(id);
    }

    private Long who() {
        return access.identity().isSignedIn() ? Long.valueOf(access.identity().accountId()) : null;
    }
}
