package org.twinhall.testing;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Listens to what a portal asks of its database, all but what runs in the background or by the clock: settings are read once a second. */
public final class Statements {

    private final List<String> heard = new CopyOnWriteArrayList<>();

    /** Listens from now on. */
    public Statements(RunningPortal portal) {
        portal.get(EntityManagerFactory.class).unwrap(ServerSession.class).setSessionLog(new Listener());
    }

    /** The statements that were needed for something. */
    public List<String> of(Supplier<?> deed) {
        heard.clear();
        deed.get();
        return new ArrayList<>(heard);
    }

    private final class Listener extends AbstractSessionLog {

        @Override
        public boolean shouldLog(int level, String category) {
            return SessionLog.SQL.equals(category);
        }

        @Override
        public void log(SessionLogEntry entry) {
            if (SessionLog.SQL.equals(entry.getNameSpace()) && !Thread.currentThread().getName().matches("follower|jobs|search-rebuild.*")
                    && !entry.getMessage().matches("(?is).*\\bfrom setting\\b.*")) {
                heard.add(entry.getMessage());
            }
        }
    }
}
