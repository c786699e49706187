package org.twinhall.content.joint;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.twinhall.access.Access;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.access.Identity;
import org.twinhall.access.Role;
import org.twinhall.account.AccountService;
import org.twinhall.audit.AuditTrail;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.Ownership;
import org.twinhall.content.Publishing;
import org.twinhall.content.ScheduleJob;
import org.twinhall.content.TranslationState;
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

/** A portal with four groups, one person of each, and what tests of texts of several groups do again and again. */
class JointGroups implements AutoCloseable {

    private static int number;

    final MovableClock clock = new MovableClock();
    final TemporaryPortal portal;
    final long camden;
    final long pendle;
    final long dundee;
    final Identity anna;
    final Identity basma;
    final Identity carl;
    final Identity stranger;
    private String title;

    JointGroups() throws Exception {
        portal = TemporaryPortal.open(Map.of(), clock);
        camden = group("camden");
        pendle = group("pendle");
        dundee = group("dundee");
        anna = person("anna", Language.ENGLISH, camden, Role.EDITOR);
        basma = person("basma", Language.ARABIC, pendle, Role.REPRESENTATIVE);
        carl = person("carl", Language.ENGLISH, dundee, Role.EDITOR);
        stranger = person("sue", Language.ENGLISH, group("elsewhere"), Role.REPRESENTATIVE);
    }

    @Override
    public void close() throws Exception {
        portal.close();
    }

    /** Begins a test: its texts are called by a title of its own. */
    String begin() {
        title = "Joint work " + ++number;
        return title;
    }

    int number() {
        return number;
    }

    long live(Long... owners) {
        long id = joint(owners);
        as(Identity.PORTAL, () -> publishing().publish(id));
        return id;
    }

    long joint(Long... owners) {
        return as(Identity.PORTAL, () -> service().begin("NEWS", Arrays.stream(owners).collect(Collectors.toSet()), Language.ENGLISH, "",
                wording(title), Filing.plain()).getId());
    }

    long begin(Identity writer) {
        return as(writer, () -> service().begin("NEWS", Set.of(camden), Language.ENGLISH, "", wording(title), Filing.plain()).getId());
    }

    void save(long id, String words) {
        service().save(id, service().getLatest(id).getId(), wording(words), "");
    }

    static Wording wording(String words) {
        return new Wording(words, "", SafeHtml.of("<p>Text</p>"), Map.of());
    }

    long latest(long id) {
        return as(Identity.PORTAL, () -> service().getLatest(id).getId());
    }

    long entryOf(long id) {
        return as(Identity.PORTAL, () -> service().getForWriting(id).getEntry().getId());
    }

    Set<Long> owners(long id) {
        return as(Identity.PORTAL, () -> service().getForWriting(id).getEntry().getOwners());
    }

    TranslationState state(long id) {
        return as(Identity.PORTAL, () -> service().getForWriting(id).getState());
    }

    List<String> verbs(long id) {
        return as(Identity.PORTAL, () -> portal.get(AuditTrail.class).listOf("entry", entryOf(id)).stream().map(act -> act.getVerb()).toList());
    }

    /** Receivers and subjects of the mails about this test's text. */
    List<String> mails() {
        return as(Identity.PORTAL, () -> portal.get(MailService.class).list(null, 0, 20).stream().map(line -> line.recipient() + " " + line.subject())
                .filter(mail -> mail.endsWith(" " + number)).toList());
    }

    boolean isAwaited(long id) {
        return publishing().listAwaiting().stream().anyMatch(row -> row[0].equals(entryOf(id)));
    }

    void run() {
        as(Identity.VISITOR, () -> portal.get(ScheduleJob.class).run());
    }

    EntryService service() {
        return portal.get(EntryService.class);
    }

    Publishing publishing() {
        return portal.get(Publishing.class);
    }

    Ownership ownership() {
        return portal.get(Ownership.class);
    }

    void denied(Identity identity, Runnable deed) {
        assertThrows(AccessDeniedException.class, () -> as(identity, deed));
    }

    void as(Identity identity, Runnable work) {
        as(identity, () -> {
            work.run();
            return null;
        });
    }

    <T> T as(Identity identity, Callable<T> work) {
        return portal.get(UnitOfWork.class).call(() -> portal.get(Access.class).as(identity, work));
    }

    long group(String slug) throws Exception {
        return portal.inTransaction(() -> {
            var place = portal.get(PlaceService.class).enter(new PlaceProfile(slug, PlaceKind.values()[0], "GB", "", 51, 0, slug, slug, List.of(), List.of()));
            return portal.get(GroupService.class).enter(slug, GroupKind.TWINNING_GROUP, place.getId(),
                    new GroupProfile(slug, slug, "", "", null, "", "", "", Accent.OLIVE, Set.of())).getId();
        });
    }

    Identity person(String name, Language language, long group, Role role) {
        return as(Identity.PORTAL, () -> {
            var account = portal.get(AccountService.class).create(name + "@example.org", name, language, "a long sentence of tests 77", Set.of(Role.MEMBER));
            portal.get(GroupPeople.class).give(group, account.getId(), role);
            return new Identity(account.getId(), name, language.tag(), Dates.ZONE, Set.of(Role.MEMBER), Map.of(group, Set.of(role)));
        });
    }
}
