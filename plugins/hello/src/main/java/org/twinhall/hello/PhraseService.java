package org.twinhall.hello;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.twinhall.access.Access;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.group.LetterService;
import org.twinhall.mail.Outbox;
import org.twinhall.persistence.Transactional;
import org.twinhall.settings.SettingKey;
import org.twinhall.settings.Settings;
import org.twinhall.text.Language;

/** The phrase book. */
@Singleton
public class PhraseService {

    /** For how many days a phrase is shown before the next one's turn. */
    static final SettingKey<Integer> DAYS = SettingKey.number("hello.days", 7, 1, 60);

    /** Whether the network hears by mail of a new phrase. */
    static final SettingKey<Boolean> TELL = SettingKey.flag("hello.tell", true);

    private final Phrases phrases;
    private final Access access;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Settings settings;
    private final Clock clock;

    @Inject
    PhraseService(Phrases phrases, Access access, AuditTrail audit, Outbox outbox, Settings settings, Clock clock) {
        this.phrases = phrases;
        this.access = access;
        this.audit = audit;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the current person may add phrases. */
    public boolean mayCollect() {
        return access.maySomewhere(HelloPlugin.COLLECT);
    }

    /**
     * Adds a phrase.
     *
     * @return the phrase; empty when the book has its English sentence already
     */
    @Transactional
    public Optional<Phrase> add(String english, String arabic, String pronunciation) {
        requireCollector();
        if (phrases.has(english)) {
            return Optional.empty();
        }
        var phrase = phrases.add(new Phrase(english, arabic, pronunciation));
        audit.record(Act.of("hello.add", "phrase", phrase.getId(), english));
        if (settings.get(TELL)) {
            outbox.send(settings.get(LetterService.NETWORK_ADDRESS), Language.ENGLISH, id -> new PhraseMail(id, phrase, access.identity().name()));
        }
        return Optional.of(phrase);
    }

    /** Takes a phrase out of the book; one that is gone already is no mistake. */
    @Transactional
    public void takeOut(long id) {
        requireCollector();
        phrases.find(id).ifPresent(phrase -> {
            phrases.remove(phrase);
            audit.record(Act.of("hello.remove", "phrase", id, phrase.in(Language.ENGLISH)));
        });
    }

    /** The whole book, in the order of the English sentences. */
    public List<Phrase> list() {
        return phrases.listAll();
    }

    /** The phrase that is shown now. */
    public Optional<Phrase> findShown() {
        return phrases.findShown();
    }

    /** Shows the next phrase when the present one's days are over, or when there is none. */
    @Transactional
    public void turnPage() {
        var now = clock.instant();
        var shown = phrases.findShown();
        boolean over = shown.isEmpty() || shown.get().getShownSince().plus(Duration.ofDays(settings.get(DAYS))).isBefore(now);
        if (over) {
            phrases.findNext().ifPresent(next -> next.show(now));
        }
    }

    /** A phrase belongs to no group: whoever collects for one of them collects for all. */
    private void requireCollector() {
        if (!mayCollect()) {
            throw new AccessDeniedException(HelloPlugin.COLLECT);
        }
    }
}
