package org.twinhall.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.persistence.UnitOfWork;
import org.twinhall.settings.Settings;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.web.Site;

@ExtendWith(PortalExtension.class)
class KeptIT {

    private final AtomicInteger readings = new AtomicInteger();

    @Test
    void whatWasReadServesUntilAThingOfItsTypesChanges(RunningPortal portal) {
        var settings = portal.get(Settings.class);
        var before = settings.get(Site.SENTENCE_ENGLISH);
        var names = new Kept<String, Integer>(portal.get(Changes.class), Set.of("setting"));
        var others = new Kept<String, Integer>(portal.get(Changes.class), Set.of("nothing of that kind"));
        try {
            assertEquals(1, ask(portal, names));
            assertEquals(1, ask(portal, names));
            assertEquals(2, ask(portal, others));
            settings.set(Site.SENTENCE_ENGLISH, "Another sentence");
            assertEquals(3, ask(portal, names), "right after the change");
            assertEquals(2, ask(portal, others));
        } finally {
            settings.set(Site.SENTENCE_ENGLISH, before);
        }
    }

    @Test
    void whatATransactionReadsIsKeptForNobody(RunningPortal portal) throws Exception {
        var names = new Kept<String, Integer>(portal.get(Changes.class), Set.of("setting"));
        assertEquals(1, portal.get(UnitOfWork.class).<Integer>inTransaction(() -> names.get("name", readings::incrementAndGet)));
        assertEquals(2, ask(portal, names));
        assertEquals(3, portal.get(UnitOfWork.class).<Integer>inTransaction(() -> names.get("name", readings::incrementAndGet)));
        assertEquals(2, ask(portal, names));
    }

    @Test
    void afterItsOwnChangeARequestReadsAnew(RunningPortal portal) {
        var settings = portal.get(Settings.class);
        var before = settings.get(Site.SENTENCE_ENGLISH);
        var names = new Kept<String, Integer>(portal.get(Changes.class), Set.of("setting"));
        portal.get(UnitOfWork.class).run(() -> {
            assertEquals(1, names.get("name", readings::incrementAndGet));
            settings.set(Site.SENTENCE_ENGLISH, "One more sentence");
            assertEquals(2, names.get("name", readings::incrementAndGet));
            settings.set(Site.SENTENCE_ENGLISH, before);
        });
    }

    private int ask(RunningPortal portal, Kept<String, Integer> names) {
        return portal.get(UnitOfWork.class).call(() -> names.get("name", readings::incrementAndGet));
    }
}
