package org.twinhall.search.pick;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.twinhall.change.Change;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.ChangeReader;
import org.twinhall.change.Changes;
import org.twinhall.persistence.UnitOfWork;

/** Knows all picks by their words, so that a search asks no database; read when first needed and again after one changed. */
@Singleton
public class PickBook implements ChangeReader {

    private final Picks picks;
    private final UnitOfWork unitOfWork;
    private final AtomicLong position;
    private final AtomicLong edition = new AtomicLong();
    private volatile Book book;

    @Inject
    PickBook(Picks picks, Changes changes, UnitOfWork unitOfWork) {
        this.picks = picks;
        this.unitOfWork = unitOfWork;
        position = new AtomicLong(unitOfWork.call(changes::last));
    }

    private record Book(long edition, Map<String, List<ChangeKey>> things) {
    }

    List<ChangeKey> listOf(String wordsKey) {
        var known = book;
        if (known == null || known.edition() != edition.get()) {
            long wanted = edition.get();
            known = new Book(wanted, unitOfWork.call(picks::listAll).stream()
                    .collect(Collectors.groupingBy(Pick::getWordsKey, Collectors.mapping(Pick::thing, Collectors.toList()))));
            book = known;
        }
        return known.things().getOrDefault(wordsKey, List.of());
    }

    @Override
    public String name() {
        return "picks";
    }

    @Override
    public long position() {
        return position.get();
    }

    @Override
    public void read(List<Change> changes) {
        position.set(changes.getLast().id());
        if (changes.stream().anyMatch(change -> change.key().type().equals(Pick.TYPE))) {
            edition.incrementAndGet();
        }
    }
}
