package org.twinhall.search.pick;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.twinhall.access.Access;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.change.ChangeKey;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Folding;

/** Putting something first for some words. */
@Singleton
public class PickService {

    /** Recommend things to whoever searches. */
    public static final String PICK = "search.pick";

    /** The longest words that can have picks; their key is no longer. */
    public static final int LONGEST = 60;

    private final Picks picks;
    private final PickBook book;
    private final Access access;
    private final AuditTrail audit;

    @Inject
    PickService(Picks picks, PickBook book, Access access, AuditTrail audit) {
        this.picks = picks;
        this.book = book;
        this.access = access;
        this.audit = audit;
    }

    /** What is recommended for words, however they are spelt; whether the reader may see it is asked by the search. */
    public List<ChangeKey> listFor(String words) {
        var key = key(words);
        return words.length() > LONGEST || key.isEmpty() ? List.of() : book.listOf(key);
    }

    /** All picks, those of the same words together. */
    public List<Pick> listAll() {
        access.require(PICK);
        return picks.listAll();
    }

    /** Recommends a thing for words; twice is once. */
    @Transactional
    public void pick(String words, ChangeKey thing) {
        access.require(PICK);
        var key = key(words);
        if (key.isEmpty() || words.length() > LONGEST) {
            throw new IllegalArgumentException("no words to pick for: " + words);
        }
        if (picks.listOf(key).stream().noneMatch(pick -> pick.thing().equals(thing))) {
            picks.add(new Pick(words, key, thing));
            audit.record(Act.of("search.pick", thing.type(), thing.id(), words));
        }
    }

    /** Recommends it no longer; twice is once. */
    @Transactional
    public void unpick(long id) {
        access.require(PICK);
        picks.find(id).ifPresent(pick -> {
            picks.remove(pick);
            audit.record(Act.of("search.unpick", pick.thing().type(), pick.thing().id(), pick.getWords()));
        });
    }

    private static String key(String words) {
        var key = Folding.key(words);
        return key.substring(0, Math.min(key.length(), LONGEST));
    }
}
