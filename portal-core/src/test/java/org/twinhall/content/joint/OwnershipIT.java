package org.twinhall.content.joint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.twinhall.access.Identity;
import org.twinhall.access.Role;
import org.twinhall.content.Filing;
import org.twinhall.content.Ownership;
import org.twinhall.content.TranslationState;
import org.twinhall.text.Language;

/** Groups are invited to own a text, answer, and leave. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnershipIT {

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
    void anInvitedGroupIsToldInItsLanguageAndWritesTheTextOnceItAccepts() {
        long id = groups.begin(groups.anna);
        groups.denied(groups.basma, () -> groups.service().getForWriting(id));
        long invitation = groups.as(groups.anna, () -> groups.ownership().invite(groups.entryOf(id), groups.pendle, "You took the photographs.").getId());
        groups.as(groups.anna, () -> groups.ownership().invite(groups.entryOf(id), groups.pendle, "Asked twice."));
        assertEquals(List.of("basma@example.org دعوة إلى الكتابة معًا: " + title), groups.mails().stream().filter(mail -> mail.startsWith("basma")).toList());
        assertEquals(List.of(invitation), groups.as(groups.basma, () -> groups.ownership().listMine().stream().map(one -> one.getId()).toList()));
        assertEquals(List.of(), groups.as(groups.stranger, () -> groups.ownership().listMine()));
        groups.denied(groups.basma, () -> groups.service().getForWriting(id));
        groups.as(groups.basma, () -> groups.ownership().accept(invitation));
        assertEquals(Set.of(groups.camden, groups.pendle), groups.owners(id));
        groups.as(groups.basma, () -> groups.save(id, "Words of Basma"));
        groups.as(groups.anna, () -> groups.save(id, "Words of Anna"));
        assertTrue(groups.mails().contains("anna@example.org Invitation accepted: " + title), groups.mails().toString());
        assertThrows(Ownership.GoneException.class, () -> groups.as(groups.basma, () -> groups.ownership().accept(invitation)));
        assertTrue(groups.verbs(id).containsAll(List.of("content.invite", "content.join")), groups.verbs(id).toString());
    }

    @Test
    void whoDeclinesSaysWhyAndMayBeAskedAgain() {
        long id = groups.begin(groups.anna);
        long invitation = groups.as(groups.anna, () -> groups.ownership().invite(groups.entryOf(id), groups.pendle, "").getId());
        groups.as(groups.basma, () -> groups.ownership().decline(invitation, "We were not there."));
        assertEquals(Set.of(groups.camden), groups.owners(id));
        assertEquals(List.of("We were not there."), groups.as(groups.anna, () -> groups.ownership().listInvitations(groups.entryOf(id)).stream().map(one -> one.getReason()).toList()));
        assertTrue(groups.mails().contains("anna@example.org Invitation declined: " + title), groups.mails().toString());
        assertThrows(Ownership.GoneException.class, () -> groups.as(groups.basma, () -> groups.ownership().accept(invitation)));
        groups.as(groups.anna, () -> groups.ownership().invite(groups.entryOf(id), groups.pendle, "Please."));
        assertEquals(List.of(invitation), groups.as(groups.basma, () -> groups.ownership().listMine().stream().map(one -> one.getId()).toList()));
        groups.as(groups.anna, () -> groups.ownership().uninvite(groups.entryOf(id), groups.pendle));
        assertEquals(List.of(), groups.as(groups.basma, () -> groups.ownership().listMine()));
    }

    @Test
    void twoWhoAnswerAnInvitationAtTheSameSecondAnswerItOnce() throws Exception {
        long id = groups.begin(groups.anna);
        long invitation = groups.as(groups.anna, () -> groups.ownership().invite(groups.entryOf(id), groups.pendle, "").getId());
        var other = groups.person("bea" + groups.number(), Language.ENGLISH, groups.pendle, Role.EDITOR);
        var together = new CyclicBarrier(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var accepted = pool.submit(() -> answer(together, groups.basma, invitation, () -> groups.ownership().accept(invitation)));
            var declined = pool.submit(() -> answer(together, other, invitation, () -> groups.ownership().decline(invitation, "No")));
            assertEquals(accepted.get(), !declined.get(), "one of them came first, the other is told");
            assertEquals(accepted.get(), groups.owners(id).contains(groups.pendle));
        }
    }

    private boolean answer(CyclicBarrier together, Identity who, long invitation, Runnable verb) {
        return groups.as(who, () -> {
            assertTrue(groups.ownership().findInvited(invitation).isPresent());
            together.await();
            try {
                verb.run();
                return true;
            } catch (Ownership.GoneException e) {
                return false;
            }
        });
    }

    @Test
    void aGroupThatLeavesIsNoLongerAwaitedAndOneStays() {
        long id = groups.joint(groups.camden, groups.pendle, groups.dundee);
        groups.as(groups.anna, () -> groups.publishing().publish(id));
        groups.as(groups.carl, () -> groups.publishing().agree(id, groups.latest(id)));
        assertEquals(TranslationState.DRAFT, groups.state(id));
        groups.denied(groups.anna, () -> groups.ownership().leave(groups.entryOf(id), groups.pendle));
        groups.as(groups.basma, () -> groups.ownership().leave(groups.entryOf(id), groups.pendle));
        assertEquals(TranslationState.LIVE, groups.state(id));
        assertEquals(Set.of(groups.camden, groups.dundee), groups.owners(id));
        groups.denied(groups.basma, () -> groups.service().getForWriting(id));
        groups.as(groups.carl, () -> groups.ownership().leave(groups.entryOf(id), groups.dundee));
        assertThrows(IllegalArgumentException.class, () -> groups.as(groups.anna, () -> groups.ownership().leave(groups.entryOf(id), groups.camden)));
        assertTrue(groups.mails().contains("anna@example.org A group left: " + title), groups.mails().toString());
    }

    @Test
    void whoJoinsALiveTextTakesItAsItIsAndAgreesToWhatComes() {
        long id = groups.begin(groups.anna);
        groups.as(groups.anna, () -> groups.publishing().publish(id));
        groups.as(groups.basma, () -> groups.ownership().accept(groups.as(groups.anna, () -> groups.ownership().invite(groups.entryOf(id), groups.pendle, "").getId())));
        assertEquals(TranslationState.LIVE, groups.state(id));
        assertTrue(groups.as(groups.anna, () -> groups.publishing().publish(id)), "what readers see needs no new agreement");
        groups.as(groups.anna, () -> groups.save(id, "Later words"));
        assertFalse(groups.as(groups.anna, () -> groups.publishing().publish(id)));
    }

    @Test
    void strangersDecideNothing() {
        long id = groups.joint(groups.camden, groups.pendle);
        groups.as(groups.anna, () -> groups.publishing().publish(id));
        long invitation = groups.as(groups.anna, () -> groups.ownership().invite(groups.entryOf(id), groups.dundee, "").getId());
        var writer = groups.person("writer" + groups.number(), Language.ENGLISH, groups.camden, Role.CONTRIBUTOR);
        for (var who : List.of(groups.stranger, writer, Identity.VISITOR)) {
            groups.denied(who, () -> groups.publishing().agree(id, groups.latest(id)));
            groups.denied(who, () -> groups.publishing().publish(id));
            groups.denied(who, () -> groups.publishing().withdraw(id));
            groups.denied(who, () -> groups.ownership().invite(groups.entryOf(id), groups.dundee, ""));
            groups.denied(who, () -> groups.ownership().uninvite(groups.entryOf(id), groups.dundee));
            groups.denied(who, () -> groups.ownership().leave(groups.entryOf(id), groups.pendle));
            groups.denied(who, () -> groups.ownership().giveTo(groups.entryOf(id), Set.of(groups.camden)));
            assertThrows(Ownership.GoneException.class, () -> groups.as(who, () -> groups.ownership().accept(invitation)));
            assertThrows(Ownership.GoneException.class, () -> groups.as(who, () -> groups.ownership().decline(invitation, "No")));
            assertTrue(groups.as(who, () -> groups.ownership().findInvited(invitation)).isEmpty());
        }
        groups.denied(groups.anna, () -> groups.ownership().giveTo(groups.entryOf(id), Set.of(groups.camden)));
        groups.denied(groups.stranger, () -> groups.service().begin("NEWS", Set.of(groups.camden, groups.pendle), Language.ENGLISH, "", groups.wording("Stolen names"), Filing.plain()));
    }
}
