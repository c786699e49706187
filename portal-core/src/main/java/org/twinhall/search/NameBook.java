package org.twinhall.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
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
public class NameBook implements ChangeReader {

    private static final Logger LOG = LoggerFactory.getLogger(NameBook.class);
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

    private record Book(long edition, Names names) {
    }

    /** The names as they are now. */
    Names names() {
        var known = book;
        if (known == null || known.edition() != edition.get()) {
            known = read(edition.get());
            book = known;
        }
        return known.names();
    }

    private Book read(long wanted) {
        var groups = new ArrayList<Set<String>>();
        contributed.forEach(synonyms -> {
            try {
                groups.addAll(unitOfWork.call(synonyms::groups));
            } catch (RuntimeException | LinkageError e) {
                if (DatabaseAway.isCauseOf(e)) {
                    throw e;
                }
                LOG.error("the synonyms of {} cannot be read", synonyms.type(), e);
            }
        });
        return new Book(wanted, new Names(groups));
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
