package org.twinhall.change;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.twinhall.persistence.TransactionListener;
import org.twinhall.persistence.UnitOfWork;

/**
 * Writes down every changed {@link Tracked} entity inside the transaction that changed it.
 *
 * <p>Lines are numbered under a row lock that is taken last and held until the commit, so numbers become visible in
 * order and without gaps: whoever has read up to a number has missed nothing below it.
 */
@Singleton
public class ChangeLog {

    private final ThreadLocal<Set<ChangeKey>> changed = ThreadLocal.withInitial(LinkedHashSet::new);
    private final List<Runnable> onCommit = new CopyOnWriteArrayList<>();
    private final Changes changes;

    @Inject
    ChangeLog(Changes changes, UnitOfWork unitOfWork, EntityManagerFactory factory) {
        this.changes = changes;
        unitOfWork.listen(new Writer());
        var listener = new Collector();
        factory.unwrap(ServerSession.class).getDescriptors().values().stream()
                .filter(descriptor -> Tracked.class.isAssignableFrom(descriptor.getJavaClass()))
                .forEach(descriptor -> descriptor.getEventManager().addListener(listener));
    }

    /** Notes in the present transaction that a thing changed though none of its rows did: something that it shows changed. */
    public void note(ChangeKey key) {
        changed.get().add(key);
    }

    /** Calls the listener, on the committing thread, after each commit of this node that changed something tracked. */
    public void onCommit(Runnable listener) {
        onCommit.add(listener);
    }

    private final class Collector extends DescriptorEventAdapter {

        @Override
        public void postInsert(DescriptorEvent event) {
            collect(event);
        }

        @Override
        public void postUpdate(DescriptorEvent event) {
            collect(event);
        }

        @Override
        public void postDelete(DescriptorEvent event) {
            collect(event);
        }

        private void collect(DescriptorEvent event) {
            changed.get().add(((Tracked) event.getSource()).changeKey());
        }
    }

    private final class Writer implements TransactionListener {

        @Override
        public void begun() {
            changed.remove();
        }

        @Override
        public void committing(EntityManager entityManager) {
            if (!changed.get().isEmpty()) {
                changes.write(List.copyOf(changed.get()));
            }
        }

        @Override
        public void committed() {
            boolean any = !changed.get().isEmpty();
            changed.remove();
            if (any) {
                onCommit.forEach(Runnable::run);
            }
        }

        @Override
        public void rolledBack() {
            changed.remove();
        }
    }
}
