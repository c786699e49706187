package org.twinhall.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinhall.change.Change;
import org.twinhall.change.ChangeReader;
import org.twinhall.change.Changes;
import org.twinhall.persistence.DatabaseAway;
import org.twinhall.persistence.UnitOfWork;

/** Knows all {@link Synonyms}, read when first needed and again after their things changed. */
@Singleton
class NameBook implements ChangeReader {

    private static final Logger LOG = LoggerFactory.getLogger(NameBook.class);
    private static final String FIELD = Fields.RAW;

    private final PortalAnalyzer analyzer = new PortalAnalyzer();
    private final Set<Synonyms> contributed;
    private final UnitOfWork unitOfWork;
    private final AtomicLong position;
    private final AtomicLong edition = new AtomicLong();
    private volatile Book book;

    @Inject
    NameBook(Set<Synonyms> contributed, Changes changes, UnitOfWork unitOfWork) {
        this.contributed = contributed;
        this.unitOfWork = unitOfWork;
        position = new AtomicLong(unitOfWork.call(changes::last));
    }

    /** A name found at the beginning of a row of words: how many words it takes, and all names of what it names. */
    record Found(int words, Set<String> names) {
    }

    private record Book(long edition, Map<List<String>, Set<String>> names, int longest) {
    }

    /** The longest name with which a row of words, cut and folded but not stemmed, begins. */
    Optional<Found> find(List<String> words) {
        var known = book();
        for (int count = Math.min(known.longest(), words.size()); count > 0; count--) {
            var names = known.names().get(words.subList(0, count));
            if (names != null) {
                return Optional.of(new Found(count, names));
            }
        }
        return Optional.empty();
    }

    private Book book() {
        var known = book;
        if (known == null || known.edition() != edition.get()) {
            known = read(edition.get());
            book = known;
        }
        return known;
    }

    private Book read(long wanted) {
        var names = new HashMap<List<String>, Set<String>>();
        contributed.forEach(synonyms -> {
            try {
                unitOfWork.call(synonyms::groups).forEach(group -> enter(group, names));
            } catch (RuntimeException | LinkageError e) {
                if (DatabaseAway.isCauseOf(e)) {
                    throw e;
                }
                LOG.error("the synonyms of {} cannot be read", synonyms.type(), e);
            }
        });
        return new Book(wanted, names, names.keySet().stream().mapToInt(List::size).max().orElse(0));
    }

    /** Two things of one name share their names: whoever asks for Hebron may mean either. */
    private void enter(Set<String> group, Map<List<String>, Set<String>> names) {
        for (var name : group) {
            var words = new ArrayList<>(analyzer.words(FIELD, name));
            if (!words.isEmpty()) {
                names.computeIfAbsent(words, key -> new LinkedHashSet<>()).addAll(group);
            }
        }
    }

    @Override
    public String name() {
        return "synonyms";
    }

    @Override
    public long position() {
        return position.get();
    }

    @Override
    public void read(List<Change> changes) {
        position.set(changes.getLast().id());
        if (changes.stream().anyMatch(change -> contributed.stream().anyMatch(one -> one.type().equals(change.key().type())))) {
            edition.incrementAndGet();
        }
    }
}
