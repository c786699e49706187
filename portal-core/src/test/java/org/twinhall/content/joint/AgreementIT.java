package org.twinhall.content.joint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.twinhall.access.Identity;
import org.twinhall.access.Role;
import org.twinhall.content.EntryFilter;
import org.twinhall.content.EntryReader;
import org.twinhall.content.Filing;
import org.twinhall.content.Finding;
import org.twinhall.content.NotAskedException;
import org.twinhall.content.SecondLookException;
import org.twinhall.content.TranslationState;
import org.twinhall.content.Trash;
import org.twinhall.content.Visibility;
import org.twinhall.group.GroupService;
import org.twinhall.text.Language;

/** Texts of several groups go live when each has agreed, and are taken back by any. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgreementIT {

    private JointGroups groups;
    private String title;

    @BeforeAll
    void open() throws Exception {
        groups = new JointGroups();
    }

    @AfterAll
    void close() throws Exception {
        groups.close();
    }

    @BeforeEach
    void name() {
        title = groups.begin();
    }

    @Test
    void aWordingGoesLiveWhenEachGroupHasAgreedToThatVeryOne() {
        long id = groups.joint(groups.camden, groups.pendle);
        assertFalse(groups.as(groups.anna, () -> groups.publishing().publish(id)));
        assertEquals(TranslationState.DRAFT, groups.state(id));
        long asked = groups.latest(id);
        assertEquals(List.of(title), groups.as(groups.basma, () -> groups.publishing().listAwaiting().stream().map(row -> (String) row[2]).filter(title::equals).toList()));
        assertFalse(groups.as(groups.anna, () -> groups.isAwaited(id)));
        assertTrue(groups.mails().contains("basma@example.org موافقتكم مطلوبة: " + title), groups.mails().toString());
        groups.as(groups.anna, () -> groups.publishing().publish(id));
        assertEquals(1, groups.mails().stream().filter(mail -> mail.startsWith("basma@example.org موافقتكم")).count(), "who is asked already gets no second mail");

        groups.as(groups.basma, () -> groups.save(id, "Other words " + groups.number()));
        assertThrows(NotAskedException.class, () -> groups.as(groups.basma, () -> groups.publishing().agree(id, asked)));
        assertFalse(groups.as(groups.basma, () -> groups.publishing().publish(id)), "Anna agreed to other words");
        assertThrows(NotAskedException.class, () -> groups.as(groups.anna, () -> groups.publishing().agree(id, asked)));
        assertTrue(groups.as(groups.anna, () -> groups.publishing().agree(id, groups.latest(id))));
        assertEquals(TranslationState.LIVE, groups.state(id));
        assertTrue(groups.mails().stream().anyMatch(mail -> mail.startsWith("basma@example.org") && mail.endsWith(": Other words " + groups.number())), groups.mails().toString());
        for (long group : List.of(groups.camden, groups.pendle)) {
            assertTrue(groups.as(Identity.VISITOR, () -> groups.portal.get(EntryReader.class).list(EntryFilter.of("NEWS").ofGroup(group), Language.ENGLISH, 0, 50))
                    .stream().anyMatch(shown -> shown.entryId() == groups.entryOf(id)), "it stands on the pages of " + group);
        }
        groups.as(groups.anna, () -> groups.save(id, "Third words"));
        assertFalse(groups.as(groups.anna, () -> groups.publishing().publish(id)), "later words are agreed to anew");
        assertInstanceOf(Finding.Live.class, groups.as(Identity.VISITOR, () -> groups.portal.get(EntryReader.class).find("NEWS", "joint-work-" + groups.number(), Language.ENGLISH)));
        assertEquals("Other words " + groups.number(), groups.as(groups.anna, () -> groups.service().getForWriting(id).getTitle()), "readers see what all agreed to");
    }

    @Test
    void theSameWordsInAnotherRevisionNeedNoNewAgreement() {
        long id = groups.joint(groups.camden, groups.pendle);
        groups.as(groups.anna, () -> groups.publishing().publish(id));
        groups.as(groups.basma, () -> groups.service().restore(id, groups.latest(id)));
        assertTrue(groups.as(groups.basma, () -> groups.publishing().agree(id, groups.latest(id))));
        assertEquals(TranslationState.LIVE, groups.state(id));
    }

    @Test
    void theLastToAgreeSchedulesWhatWasAskedAndAnotherMomentIsAskedAnew() {
        long id = groups.joint(groups.camden, groups.pendle);
        var noon = groups.clock.instant().plus(Duration.ofHours(3)).truncatedTo(ChronoUnit.SECONDS);
        assertFalse(groups.as(groups.anna, () -> groups.publishing().publishAt(id, noon)));
        assertFalse(groups.as(groups.basma, () -> groups.publishing().publish(id)), "Anna agreed to a later moment, not to now");
        assertFalse(groups.as(groups.anna, () -> groups.publishing().publishAt(id, noon)));
        assertTrue(groups.as(groups.basma, () -> groups.publishing().agree(id, groups.latest(id))));
        assertEquals(TranslationState.SCHEDULED, groups.state(id));
        groups.clock.move(Duration.ofHours(4));
        groups.run();
        assertEquals(TranslationState.LIVE, groups.state(id));
    }

    @Test
    void whoAgreesAfterTheMomentThatWasAskedForPublishesAtOnce() {
        long id = groups.joint(groups.camden, groups.pendle);
        groups.as(groups.anna, () -> groups.publishing().publishAt(id, groups.clock.instant().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS)));
        groups.clock.move(Duration.ofHours(2));
        groups.run();
        assertEquals(TranslationState.DRAFT, groups.state(id), "the hour alone publishes nothing");
        assertTrue(groups.as(groups.basma, () -> groups.publishing().agree(id, groups.latest(id))));
        assertEquals(TranslationState.LIVE, groups.state(id));
    }

    @Test
    void twoWhoAgreeAtTheSameSecondPublishOnce() throws Exception {
        long id = groups.joint(groups.camden, groups.pendle, groups.dundee);
        groups.as(groups.anna, () -> groups.publishing().publish(id));
        long asked = groups.latest(id);
        var together = new CyclicBarrier(2);
        var done = new ArrayList<Boolean>();
        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = List.<Future<Boolean>>of(pool.submit(() -> meet(together, groups.basma, id, asked)), pool.submit(() -> meet(together, groups.carl, id, asked)));
            for (var one : both) {
                done.add(one.get());
            }
        }
        assertEquals(1, done.stream().filter(settled -> settled).count(), done.toString());
        assertEquals(1, groups.verbs(id).stream().filter("content.publish"::equals).count());
        assertEquals(1, groups.mails().stream().filter(mail -> mail.startsWith("anna@example.org All have agreed")).count());
        assertEquals(TranslationState.LIVE, groups.state(id));
    }

    private boolean meet(CyclicBarrier together, Identity who, long id, long asked) {
        return groups.as(who, () -> {
            // As on the page, which shows who is awaited before it does what its button says.
            assertEquals(Set.of(groups.pendle, groups.dundee), groups.publishing().findAgreement(id).orElseThrow().awaited(Set.of(groups.camden, groups.pendle, groups.dundee)));
            together.await();
            return groups.publishing().agree(id, asked);
        });
    }

    @Test
    void anyOfThemTakesItBackAndAllAgreeAnew() {
        long id = groups.live(groups.camden, groups.pendle);
        groups.as(groups.basma, () -> groups.publishing().withdraw(id));
        assertEquals(TranslationState.WITHDRAWN, groups.state(id));
        assertTrue(groups.mails().contains("anna@example.org Taken back: " + title), groups.mails().toString());
        assertFalse(groups.as(groups.anna, () -> groups.publishing().publish(id)), "nobody undoes alone what was done for safety");
        groups.as(groups.basma, () -> groups.publishing().sendBack(id, "Not before the family has read it."));
        assertFalse(groups.as(groups.basma, () -> groups.isAwaited(id)));
        groups.as(groups.anna, () -> groups.portal.get(Trash.class).put(groups.entryOf(id)));
        groups.as(groups.basma, () -> groups.portal.get(Trash.class).takeOut(groups.entryOf(id)));
        assertFalse(groups.as(groups.basma, () -> groups.publishing().publish(id)));
    }

    @Test
    void whatExpiredIsAgreedToAnew() {
        long id = groups.live(groups.camden, groups.pendle);
        groups.as(groups.basma, () -> groups.publishing().expireAt(id, groups.clock.instant().plus(Duration.ofHours(1))));
        groups.clock.move(Duration.ofHours(2));
        groups.run();
        assertEquals(TranslationState.EXPIRED, groups.state(id));
        groups.as(groups.anna, () -> groups.publishing().expireAt(id, null));
        assertFalse(groups.as(groups.anna, () -> groups.publishing().publish(id)));
    }

    @Test
    void aGroupThatWantsASecondLookAgreesThroughSomebodyElse() {
        long id = groups.joint(groups.camden, groups.pendle);
        groups.as(Identity.PORTAL, () -> groups.portal.get(GroupService.class).wantSecondLook(groups.camden, true));
        try {
            groups.as(groups.anna, () -> groups.save(id, "Written by Anna"));
            assertThrows(SecondLookException.class, () -> groups.as(groups.anna, () -> groups.publishing().publish(id)));
            assertFalse(groups.as(groups.basma, () -> groups.publishing().publish(id)));
            assertThrows(SecondLookException.class, () -> groups.as(groups.anna, () -> groups.publishing().agree(id, groups.latest(id))));
            var other = groups.person("ann" + groups.number(), Language.ENGLISH, groups.camden, Role.EDITOR);
            assertTrue(groups.as(other, () -> groups.publishing().agree(id, groups.latest(id))));
            assertEquals(TranslationState.LIVE, groups.state(id));
        } finally {
            groups.as(Identity.PORTAL, () -> groups.portal.get(GroupService.class).wantSecondLook(groups.camden, false));
        }
    }

    @Test
    void whatIsForMembersIsOpenedToEverybodyByAllGroups() {
        long id = groups.live(groups.camden, groups.pendle);
        groups.as(groups.anna, () -> groups.service().file(groups.entryOf(id), new Filing(Visibility.MEMBERS, Set.of(), Set.of())));
        groups.denied(groups.basma, () -> groups.service().file(groups.entryOf(id), Filing.plain()));
        groups.as(Identity.PORTAL, () -> groups.service().file(groups.entryOf(id), Filing.plain()));
    }
}
