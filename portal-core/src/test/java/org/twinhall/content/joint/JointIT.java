package org.twinhall.content.joint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.twinhall.access.Access;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.access.Identity;
import org.twinhall.access.Role;
import org.twinhall.account.AccountService;
import org.twinhall.audit.AuditTrail;
import org.twinhall.content.EntryFilter;
import org.twinhall.content.EntryReader;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.Finding;
import org.twinhall.content.NotAskedException;
import org.twinhall.content.Ownership;
import org.twinhall.content.Publishing;
import org.twinhall.content.ScheduleJob;
import org.twinhall.content.SecondLookException;
import org.twinhall.content.TranslationState;
import org.twinhall.content.Trash;
import org.twinhall.content.Visibility;
import org.twinhall.content.Wording;
import org.twinhall.group.Accent;
import org.twinhall.group.GroupKind;
import org.twinhall.group.GroupPeople;
import org.twinhall.group.GroupProfile;
import org.twinhall.group.GroupService;
import org.twinhall.mail.MailService;
import org.twinhall.persistence.UnitOfWork;
import org.twinhall.place.PlaceKind;
import org.twinhall.place.PlaceProfile;
import org.twinhall.place.PlaceService;
import org.twinhall.testing.MovableClock;
import org.twinhall.testing.TemporaryPortal;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

/** Texts of several groups: all write, each agrees, any takes back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JointIT {

    private static int number;

    private final MovableClock clock = new MovableClock();
    private TemporaryPortal portal;
    private long camden;
    private long pendle;
    private long dundee;
    private Identity anna;
    private Identity basma;
    private Identity carl;
    private Identity stranger;
    private String title;

    @BeforeAll
    void open() throws Exception {
        portal = TemporaryPortal.open(Map.of(), clock);
        camden = group("camden");
        pendle = group("pendle");
        dundee = group("dundee");
        long elsewhere = group("elsewhere");
        anna = person("anna", Language.ENGLISH, camden, Role.EDITOR);
        basma = person("basma", Language.ARABIC, pendle, Role.REPRESENTATIVE);
        carl = person("carl", Language.ENGLISH, dundee, Role.EDITOR);
        stranger = person("sue", Language.ENGLISH, elsewhere, Role.REPRESENTATIVE);
    }

    @AfterAll
    void close() throws Exception {
        portal.close();
    }

    @BeforeEach
    void name() {
        title = "Joint work " + ++number;
    }

    @Test
    void anInvitedGroupIsToldInItsLanguageAndWritesTheTextOnceItAccepts() {
        long id = begin(anna);
        denied(basma, () -> service().getForWriting(id));
        long invitation = as(anna, () -> ownership().invite(entryOf(id), pendle, "You took the photographs.").getId());
        as(anna, () -> ownership().invite(entryOf(id), pendle, "Asked twice."));
        assertEquals(List.of("basma@example.org دعوة إلى الكتابة معًا: " + title), mails());
        assertEquals(List.of(invitation), as(basma, () -> ownership().listMine().stream().map(one -> one.getId()).toList()));
        assertEquals(List.of(), as(stranger, () -> ownership().listMine()));
        denied(basma, () -> service().getForWriting(id));
        as(basma, () -> ownership().accept(invitation));
        assertEquals(Set.of(camden, pendle), owners(id));
        as(basma, () -> save(id, "Words of Basma"));
        as(anna, () -> save(id, "Words of Anna"));
        assertTrue(mails().contains("anna@example.org Invitation accepted: " + title), mails().toString());
        assertThrows(Ownership.GoneException.class, () -> as(basma, () -> ownership().accept(invitation)));
        assertTrue(verbs(id).containsAll(List.of("content.invite", "content.join")), verbs(id).toString());
    }

    @Test
    void whoDeclinesSaysWhyAndMayBeAskedAgain() {
        long id = begin(anna);
        long invitation = as(anna, () -> ownership().invite(entryOf(id), pendle, "").getId());
        as(basma, () -> ownership().decline(invitation, "We were not there."));
        assertEquals(Set.of(camden), owners(id));
        assertEquals(List.of("We were not there."), as(anna, () -> ownership().listInvitations(entryOf(id)).stream().map(one -> one.getReason()).toList()));
        assertTrue(mails().contains("anna@example.org Invitation declined: " + title), mails().toString());
        assertThrows(Ownership.GoneException.class, () -> as(basma, () -> ownership().accept(invitation)));
        as(anna, () -> ownership().invite(entryOf(id), pendle, "Please."));
        assertEquals(List.of(invitation), as(basma, () -> ownership().listMine().stream().map(one -> one.getId()).toList()));
        as(anna, () -> ownership().uninvite(entryOf(id), pendle));
        assertEquals(List.of(), as(basma, () -> ownership().listMine()));
    }

    @Test
    void aWordingGoesLiveWhenEachGroupHasAgreedToThatVeryOne() {
        long id = joint(camden, pendle);
        assertFalse(as(anna, () -> publishing().publish(id)));
        assertEquals(TranslationState.DRAFT, state(id));
        long asked = latest(id);
        assertEquals(List.of(title), as(basma, () -> publishing().listAwaiting().stream().map(row -> (String) row[2]).filter(title::equals).toList()));
        assertFalse(as(anna, () -> isAwaited(id)));
        assertTrue(mails().contains("basma@example.org موافقتكم مطلوبة: " + title), mails().toString());
        as(anna, () -> publishing().publish(id));
        assertEquals(1, mails().stream().filter(mail -> mail.startsWith("basma@example.org موافقتكم")).count(), "who is asked already gets no second mail");

        as(basma, () -> save(id, "Other words " + number));
        assertThrows(NotAskedException.class, () -> as(basma, () -> publishing().agree(id, asked)));
        assertFalse(as(basma, () -> publishing().publish(id)), "Anna agreed to other words");
        assertThrows(NotAskedException.class, () -> as(anna, () -> publishing().agree(id, asked)));
        assertTrue(as(anna, () -> publishing().agree(id, latest(id))));
        assertEquals(TranslationState.LIVE, state(id));
        assertTrue(mails().stream().anyMatch(mail -> mail.startsWith("basma@example.org") && mail.endsWith(": Other words " + number)), mails().toString());
        for (long group : List.of(camden, pendle)) {
            assertTrue(as(Identity.VISITOR, () -> portal.get(EntryReader.class).list(EntryFilter.of("NEWS").ofGroup(group), Language.ENGLISH, 0, 50))
                    .stream().anyMatch(shown -> shown.entryId() == entryOf(id)), "it stands on the pages of " + group);
        }
        as(anna, () -> save(id, "Third words"));
        assertFalse(as(anna, () -> publishing().publish(id)), "later words are agreed to anew");
        assertInstanceOf(Finding.Live.class, as(Identity.VISITOR, () -> portal.get(EntryReader.class).find("NEWS", "joint-work-" + number, Language.ENGLISH)));
        assertEquals("Other words " + number, as(anna, () -> service().getForWriting(id).getTitle()), "readers see what all agreed to");
    }

    @Test
    void theSameWordsInAnotherRevisionNeedNoNewAgreement() {
        long id = joint(camden, pendle);
        as(anna, () -> publishing().publish(id));
        as(basma, () -> service().restore(id, latest(id)));
        assertTrue(as(basma, () -> publishing().agree(id, latest(id))));
        assertEquals(TranslationState.LIVE, state(id));
    }

    @Test
    void theLastToAgreeSchedulesWhatWasAskedAndAnotherMomentIsAskedAnew() {
        long id = joint(camden, pendle);
        var noon = clock.instant().plus(Duration.ofHours(3)).truncatedTo(ChronoUnit.SECONDS);
        assertFalse(as(anna, () -> publishing().publishAt(id, noon)));
        assertFalse(as(basma, () -> publishing().publish(id)), "Anna agreed to a later moment, not to now");
        assertFalse(as(anna, () -> publishing().publishAt(id, noon)));
        assertTrue(as(basma, () -> publishing().agree(id, latest(id))));
        assertEquals(TranslationState.SCHEDULED, state(id));
        clock.move(Duration.ofHours(4));
        run();
        assertEquals(TranslationState.LIVE, state(id));
    }

    @Test
    void whoAgreesAfterTheMomentThatWasAskedForPublishesAtOnce() {
        long id = joint(camden, pendle);
        as(anna, () -> publishing().publishAt(id, clock.instant().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS)));
        clock.move(Duration.ofHours(2));
        run();
        assertEquals(TranslationState.DRAFT, state(id), "the hour alone publishes nothing");
        assertTrue(as(basma, () -> publishing().agree(id, latest(id))));
        assertEquals(TranslationState.LIVE, state(id));
    }

    @Test
    void twoWhoAgreeAtTheSameSecondPublishOnce() throws Exception {
        long id = joint(camden, pendle, dundee);
        as(anna, () -> publishing().publish(id));
        long asked = latest(id);
        var together = new CyclicBarrier(2);
        var done = new ArrayList<Boolean>();
        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = List.<Future<Boolean>>of(pool.submit(() -> meet(together, basma, id, asked)), pool.submit(() -> meet(together, carl, id, asked)));
            for (var one : both) {
                done.add(one.get());
            }
        }
        assertEquals(1, done.stream().filter(settled -> settled).count(), done.toString());
        assertEquals(1, verbs(id).stream().filter("content.publish"::equals).count());
        assertEquals(1, mails().stream().filter(mail -> mail.startsWith("anna@example.org All have agreed")).count());
        assertEquals(TranslationState.LIVE, state(id));
    }

    private boolean meet(CyclicBarrier together, Identity who, long id, long asked) {
        return as(who, () -> {
            together.await();
            return publishing().agree(id, asked);
        });
    }

    @Test
    void anyOfThemTakesItBackAndAllAgreeAnew() {
        long id = live(camden, pendle);
        as(basma, () -> publishing().withdraw(id));
        assertEquals(TranslationState.WITHDRAWN, state(id));
        assertTrue(mails().contains("anna@example.org Taken back: " + title), mails().toString());
        assertFalse(as(anna, () -> publishing().publish(id)), "nobody undoes alone what was done for safety");
        as(basma, () -> publishing().sendBack(id, "Not before the family has read it."));
        assertFalse(as(basma, () -> isAwaited(id)));
        as(anna, () -> portal.get(Trash.class).put(entryOf(id)));
        as(basma, () -> portal.get(Trash.class).takeOut(entryOf(id)));
        assertFalse(as(basma, () -> publishing().publish(id)));
    }

    @Test
    void whatExpiredIsAgreedToAnew() {
        long id = live(camden, pendle);
        as(basma, () -> publishing().expireAt(id, clock.instant().plus(Duration.ofHours(1))));
        clock.move(Duration.ofHours(2));
        run();
        assertEquals(TranslationState.EXPIRED, state(id));
        as(anna, () -> publishing().expireAt(id, null));
        assertFalse(as(anna, () -> publishing().publish(id)));
    }

    @Test
    void aGroupThatLeavesIsNoLongerAwaitedAndOneStays() {
        long id = joint(camden, pendle, dundee);
        as(anna, () -> publishing().publish(id));
        as(carl, () -> publishing().agree(id, latest(id)));
        assertEquals(TranslationState.DRAFT, state(id));
        denied(anna, () -> ownership().leave(entryOf(id), pendle));
        as(basma, () -> ownership().leave(entryOf(id), pendle));
        assertEquals(TranslationState.LIVE, state(id));
        assertEquals(Set.of(camden, dundee), owners(id));
        denied(basma, () -> service().getForWriting(id));
        as(carl, () -> ownership().leave(entryOf(id), dundee));
        assertThrows(IllegalArgumentException.class, () -> as(anna, () -> ownership().leave(entryOf(id), camden)));
        assertTrue(mails().contains("anna@example.org A group left: " + title), mails().toString());
    }

    @Test
    void whoJoinsALiveTextTakesItAsItIsAndAgreesToWhatComes() {
        long id = begin(anna);
        as(anna, () -> publishing().publish(id));
        as(basma, () -> ownership().accept(as(anna, () -> ownership().invite(entryOf(id), pendle, "").getId())));
        assertEquals(TranslationState.LIVE, state(id));
        assertTrue(as(anna, () -> publishing().publish(id)), "what readers see needs no new agreement");
        as(anna, () -> save(id, "Later words"));
        assertFalse(as(anna, () -> publishing().publish(id)));
    }

    @Test
    void aGroupThatWantsASecondLookAgreesThroughSomebodyElse() {
        long id = joint(camden, pendle);
        as(Identity.PORTAL, () -> portal.get(GroupService.class).wantSecondLook(camden, true));
        try {
            as(anna, () -> save(id, "Written by Anna"));
            assertThrows(SecondLookException.class, () -> as(anna, () -> publishing().publish(id)));
            assertFalse(as(basma, () -> publishing().publish(id)));
            assertThrows(SecondLookException.class, () -> as(anna, () -> publishing().agree(id, latest(id))));
            var other = person("ann" + number, Language.ENGLISH, camden, Role.EDITOR);
            assertTrue(as(other, () -> publishing().agree(id, latest(id))));
            assertEquals(TranslationState.LIVE, state(id));
        } finally {
            as(Identity.PORTAL, () -> portal.get(GroupService.class).wantSecondLook(camden, false));
        }
    }

    @Test
    void strangersDecideNothing() {
        long id = joint(camden, pendle);
        as(anna, () -> publishing().publish(id));
        long invitation = as(anna, () -> ownership().invite(entryOf(id), dundee, "").getId());
        var writer = person("writer" + number, Language.ENGLISH, camden, Role.CONTRIBUTOR);
        for (var who : List.of(stranger, writer, Identity.VISITOR)) {
            denied(who, () -> publishing().agree(id, latest(id)));
            denied(who, () -> publishing().publish(id));
            denied(who, () -> publishing().withdraw(id));
            denied(who, () -> ownership().invite(entryOf(id), dundee, ""));
            denied(who, () -> ownership().uninvite(entryOf(id), dundee));
            denied(who, () -> ownership().leave(entryOf(id), pendle));
            denied(who, () -> ownership().giveTo(entryOf(id), Set.of(camden)));
            assertThrows(Ownership.GoneException.class, () -> as(who, () -> ownership().accept(invitation)));
            assertThrows(Ownership.GoneException.class, () -> as(who, () -> ownership().decline(invitation, "No")));
            assertTrue(as(who, () -> ownership().findInvited(invitation)).isEmpty());
        }
        denied(anna, () -> ownership().giveTo(entryOf(id), Set.of(camden)));
        denied(stranger, () -> service().begin("NEWS", Set.of(camden, pendle), Language.ENGLISH, "", wording("Stolen names"), Filing.plain()));
    }

    @Test
    void whatIsForMembersIsOpenedToEverybodyByAllGroups() {
        long id = live(camden, pendle);
        as(anna, () -> service().file(entryOf(id), new Filing(Visibility.MEMBERS, Set.of(), Set.of())));
        denied(basma, () -> service().file(entryOf(id), Filing.plain()));
        as(Identity.PORTAL, () -> service().file(entryOf(id), Filing.plain()));
    }

    private long live(Long... owners) {
        long id = joint(owners);
        as(Identity.PORTAL, () -> publishing().publish(id));
        return id;
    }

    private long joint(Long... owners) {
        return as(Identity.PORTAL, () -> service().begin("NEWS", Arrays.stream(owners).collect(Collectors.toSet()), Language.ENGLISH, "",
                wording(title), Filing.plain()).getId());
    }

    private long begin(Identity writer) {
        return as(writer, () -> service().begin("NEWS", Set.of(camden), Language.ENGLISH, "", wording(title), Filing.plain()).getId());
    }

    private void save(long id, String words) {
        service().save(id, service().getLatest(id).getId(), wording(words), "");
    }

    private static Wording wording(String words) {
        return new Wording(words, "", SafeHtml.of("<p>Text</p>"), Map.of());
    }

    private long latest(long id) {
        return as(Identity.PORTAL, () -> service().getLatest(id).getId());
    }

    private long entryOf(long id) {
        return as(Identity.PORTAL, () -> service().getForWriting(id).getEntry().getId());
    }

    private Set<Long> owners(long id) {
        return as(Identity.PORTAL, () -> service().getForWriting(id).getEntry().getOwners());
    }

    private TranslationState state(long id) {
        return as(Identity.PORTAL, () -> service().getForWriting(id).getState());
    }

    private List<String> verbs(long id) {
        return as(Identity.PORTAL, () -> portal.get(AuditTrail.class).listOf("entry", entryOf(id)).stream().map(act -> act.getVerb()).toList());
    }

    /** Receivers and subjects of the mails about this test's text. */
    private List<String> mails() {
        return as(Identity.PORTAL, () -> portal.get(MailService.class).list(null, 0, 20).stream().map(line -> line.recipient() + " " + line.subject())
                .filter(mail -> mail.endsWith(" " + number)).toList());
    }

    private boolean isAwaited(long id) {
        return publishing().listAwaiting().stream().anyMatch(row -> row[0].equals(entryOf(id)));
    }

    private void run() {
        as(Identity.VISITOR, () -> portal.get(ScheduleJob.class).run());
    }

    private EntryService service() {
        return portal.get(EntryService.class);
    }

    private Publishing publishing() {
        return portal.get(Publishing.class);
    }

    private Ownership ownership() {
        return portal.get(Ownership.class);
    }

    private void denied(Identity identity, Runnable deed) {
        assertThrows(AccessDeniedException.class, () -> as(identity, deed));
    }

    private void as(Identity identity, Runnable work) {
        as(identity, () -> {
            work.run();
            return null;
        });
    }

    private <T> T as(Identity identity, Callable<T> work) {
        return portal.get(UnitOfWork.class).call(() -> portal.get(Access.class).as(identity, work));
    }

    private long group(String slug) throws Exception {
        return portal.inTransaction(() -> {
            var place = portal.get(PlaceService.class).enter(new PlaceProfile(slug, PlaceKind.values()[0], "GB", "", 51, 0, slug, slug, List.of(), List.of()));
            return portal.get(GroupService.class).enter(slug, GroupKind.TWINNING_GROUP, place.getId(),
                    new GroupProfile(slug, slug, "", "", null, "", "", "", Accent.OLIVE, Set.of())).getId();
        });
    }

    private Identity person(String name, Language language, long group, Role role) {
        return as(Identity.PORTAL, () -> {
            var account = portal.get(AccountService.class).create(name + "@example.org", name, language, "a long sentence of tests 77", Set.of(Role.MEMBER));
            portal.get(GroupPeople.class).give(group, account.getId(), role);
            return new Identity(account.getId(), name, language.tag(), Dates.ZONE, Set.of(Role.MEMBER), Map.of(group, Set.of(role)));
        });
    }
}
