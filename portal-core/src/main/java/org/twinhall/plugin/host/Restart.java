package org.twinhall.plugin.host;

import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the portal anew inside its process, so that a change of plugins takes effect within seconds.
 *
 * <p>The portal that serves goes on until the new one stands; when the new one cannot start, nothing has happened but a
 * problem to read.
 */
public final class Restart {

    private static final Logger LOG = LoggerFactory.getLogger(Restart.class);

    /** How far a restart is. */
    public enum State { NONE, UNDER_WAY, FAILED }

    /** What a restart does; closes the asking portal at its end. */
    @FunctionalInterface
    public interface Succession {

        void run() throws Exception;
    }

    private record Progress(State state, String problem) {
    }

    private final Succession succession;
    private final AtomicReference<Progress> progress = new AtomicReference<>(new Progress(State.NONE, ""));

    public Restart(Succession succession) {
        this.succession = succession;
    }

    /** Begins in the background; one that is under way already goes on alone. */
    public void begin() {
        var before = progress.getAndUpdate(now -> now.state() == State.UNDER_WAY ? now : new Progress(State.UNDER_WAY, ""));
        if (before.state() != State.UNDER_WAY) {
            Thread.ofPlatform().name("restart").start(this::run);
        }
    }

    private void run() {
        try {
            succession.run();
        } catch (Exception | LinkageError e) {
            LOG.error("the restart failed; the portal goes on as it was", e);
            progress.set(new Progress(State.FAILED, String.valueOf(e.getMessage())));
        }
    }

    public State state() {
        return progress.get().state();
    }

    /** Why the last restart failed; empty when it did not. */
    public String problem() {
        return progress.get().problem();
    }
}
