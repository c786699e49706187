package org.twinhall.event;

import com.google.inject.Injector;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;

/** Announces events to all who hear them. */
@Singleton
public class Events {

    private final Set<Hearing<?>> hearings;
    private final Injector injector;

    @Inject
    Events(Set<Hearing<?>> hearings, Injector injector) {
        this.hearings = hearings;
        this.injector = injector;
    }

    /** Calls every listener of the event's type, in the order in which features joined. */
    public void announce(Record event) {
        hearings.stream().filter(hearing -> hearing.event().isInstance(event)).forEach(hearing -> tell(hearing, event));
    }

    private <E> void tell(Hearing<E> hearing, Record event) {
        injector.getInstance(hearing.listener()).on(hearing.event().cast(event));
    }
}
