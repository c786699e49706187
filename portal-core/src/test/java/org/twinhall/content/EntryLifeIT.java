package org.twinhall.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.twinhall.access.Access;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.access.Identity;
import org.twinhall.access.Role;
import org.twinhall.audit.AuditTrail;
import org.twinhall.content.autosave.AutosaveService;
import org.twinhall.group.Accent;
import org.twinhall.group.GroupKind;
import org.twinhall.group.GroupProfile;
import org.twinhall.group.GroupService;
import org.twinhall.media.MediaFile;
import org.twinhall.media.MediaService;
import org.twinhall.media.MediaText;
import org.twinhall.media.Readers;
import org.twinhall.media.Upload;
import org.twinhall.persistence.UnitOfWork;
import org.twinhall.place.PlaceKind;
import org.twinhall.place.PlaceProfile;
import org.twinhall.place.PlaceService;
import org.twinhall.testing.MovableClock;
import org.twinhall.testing.TemporaryPortal;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

class EntryLifeIT {

    private final MovableClock clock = new MovableClock();
    private TemporaryPortal portal;
    private long camden;
    private long pendle;

    @BeforeEach
    void open() throws Exception {
        portal = TemporaryPortal.open(Map.of(), clock);
        camden = group("camden");
        pendle = group("pendle");
    }

    @AfterEach
    void close() throws Exception {
        portal.close();
    }

    @Test
    void whoOwnsATextDecidesWhoMayTouchIt() throws Exception {
        long own = begin(contributor(camden), Set.of(camden));
        long shared = begin(Identity.PORTAL, Set.of(camden, pendle));
        long network = begin(Identity.PORTAL, Set.of());
        List.of(own, network).forEach(id -> denied(editor(pendle), () -> portal.get(EntryService.class).getForWriting(id)));
        List.of(camden, pendle).forEach(group -> save(contributor(group), shared, latest(shared), "Joint work of " + group));
        denied(contributor(camden), () -> portal.get(Publishing.class).publish(own));
        denied(editor(-1), () -> portal.get(EntryService.class).listRevisions(shared));
        denied(editor(camden), () -> portal.get(EntryService.class).submit(network));
        denied(editor(camden), () -> portal.get(Ownership.class).giveTo(entryOf(own), Set.of(pendle)));
        denied(editor(camden), () -> portal.get(EntryService.class).getRevision(own, latest(network)));
        as(editor(camden), () -> {
            portal.get(Publishing.class).publish(own);
            return null;
        });
        denied(contributor(camden), () -> portal.get(EntryService.class).file(entryOf(own), new Filing(Visibility.MEMBERS, Set.of(), Set.of())));
    }

    @Test
    void theSecondOfTwoWritersIsToldAndNothingIsLost() throws Exception {
        long id = begin(editor(camden), Set.of(camden));
        long base = latest(id);
        save(editor(camden), id, base, "first");
        var conflict = assertThrows(EditConflictException.class, () -> save(contributor(camden), id, base, "second"));
        assertEquals("first", conflict.theirs().getTitle());
        save(contributor(camden), id, latest(id), "second");
        assertEquals(List.of("second", "first", "A visit"), as(editor(camden), () -> portal.get(EntryService.class).listRevisions(id)
                .stream().map(Revision::getTitle).toList()));
    }

    @Test
    void aScheduledTextGoesLiveAndExpiresByItself() throws Exception {
        long id = begin(editor(camden), Set.of(camden));
        as(editor(camden), () -> {
            portal.get(Publishing.class).publishAt(id, clock.instant().plus(Duration.ofHours(1)));
            portal.get(Publishing.class).expireAt(id, clock.instant().plus(Duration.ofHours(2)));
            return null;
        });
        assertEquals(TranslationState.SCHEDULED, stateAfter(Duration.ofMinutes(59), id));
        assertEquals(TranslationState.LIVE, stateAfter(Duration.ofMinutes(2), id));
        assertInstanceOf(Finding.Live.class, find());
        assertEquals(TranslationState.EXPIRED, stateAfter(Duration.ofHours(1), id));
        assertInstanceOf(Finding.Gone.class, find());
        var verbs = portal.inTransaction(() -> portal.get(AuditTrail.class).listOf("entry", entryOf(id)).stream().map(act -> act.getVerb()).toList());
        assertTrue(verbs.containsAll(List.of("content.schedule", "content.publish", "content.expire")), verbs.toString());
    }

    @Test
    void aFileIsForThoseWhoSeeItSomewhere() throws Exception {
        var file = as(contributor(camden), () -> portal.get(MediaService.class).add(camden, picture(), MediaText.NONE));
        assertFalse(sees(Identity.VISITOR, file));
        assertFalse(sees(editor(pendle), file));
        assertTrue(sees(contributor(camden), file));
        long id = begin(editor(camden), Set.of(camden));
        denied(editor(pendle), () -> portal.get(EntryService.class).illustrate(entryOf(id), file.getId()));
        as(editor(camden), () -> {
            portal.get(EntryService.class).save(id, latest(id), wording("With a picture", "<p><img src=\"" + file.path() + "\" alt=\"\"></p>"), "");
            return null;
        });
        assertFalse(sees(Identity.VISITOR, file), "a draft opens nothing");
        as(editor(camden), () -> {
            portal.get(Publishing.class).publish(id);
            return null;
        });
        assertTrue(sees(Identity.VISITOR, file));
        as(editor(camden), () -> {
            portal.get(EntryService.class).file(entryOf(id), new Filing(Visibility.MEMBERS, Set.of(), Set.of()));
            return null;
        });
        assertFalse(sees(Identity.VISITOR, file));
        assertEquals(Readers.MEMBERS, as(Identity.PORTAL, () -> portal.get(MediaService.class).readersOf(file)));
    }

    @Test
    void thePictureThatStandsFirstIsForThoseWhoReadTheEntry() throws Exception {
        var file = as(contributor(camden), () -> portal.get(MediaService.class).add(camden, picture(), MediaText.NONE));
        long id = begin(editor(camden), Set.of(camden));
        as(editor(camden), () -> {
            portal.get(EntryService.class).save(id, latest(id), wording("Without a picture in its text", "<p>Words.</p>"), "");
            portal.get(EntryService.class).illustrate(entryOf(id), file.getId());
            portal.get(Publishing.class).publish(id);
            return null;
        });
        assertTrue(sees(Identity.VISITOR, file));
    }

    @Test
    void othersDoNotSeeNorWriteWhatSomebodyIsWriting() throws Exception {
        long id = begin(editor(camden), Set.of(camden));
        denied(editor(pendle), () -> portal.get(AutosaveService.class).keep(id, 1, Map.of("title:control", "x")));
    }

    private void denied(Identity identity, Executable deed) {
        assertThrows(AccessDeniedException.class, () -> as(identity, () -> {
            try {
                deed.execute();
            } catch (RuntimeException e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
            return null;
        }));
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

    private static Identity editor(long group) {
        return new Identity(100 + group, "Editor", null, Dates.ZONE, Set.of(Role.MEMBER), Map.of(group, Set.of(Role.EDITOR)));
    }

    private static Identity contributor(long group) {
        return new Identity(200 + group, "Contributor", null, Dates.ZONE, Set.of(Role.MEMBER), Map.of(group, Set.of(Role.CONTRIBUTOR)));
    }

    private long begin(Identity writer, Set<Long> owners) {
        return as(writer, () -> portal.get(EntryService.class).begin("NEWS", owners, Language.ENGLISH, "",
                wording("A visit", "<p>Text</p>"), Filing.plain()).getId());
    }

    private static Wording wording(String title, String body) {
        return new Wording(title, "", SafeHtml.of(body), Map.of());
    }

    private long latest(long id) {
        return as(Identity.PORTAL, () -> portal.get(EntryService.class).getLatest(id).getId());
    }

    private long entryOf(long id) {
        return as(Identity.PORTAL, () -> portal.get(EntryService.class).getForWriting(id).getEntry().getId());
    }

    private void save(Identity writer, long id, long base, String title) {
        as(writer, () -> portal.get(EntryService.class).save(id, base, wording(title, "<p>Text</p>"), ""));
    }

    private TranslationState stateAfter(Duration step, long id) {
        clock.move(step);
        as(Identity.VISITOR, () -> {
            portal.get(ScheduleJob.class).run();
            return null;
        });
        return as(Identity.PORTAL, () -> portal.get(EntryService.class).getForWriting(id).getState());
    }

    private Finding find() {
        return as(Identity.VISITOR, () -> portal.get(EntryReader.class).find("NEWS", "a-visit", Language.ARABIC));
    }

    private boolean sees(Identity reader, MediaFile file) {
        return as(reader, () -> portal.get(MediaService.class).maySee(file, portal.get(MediaService.class).readersOf(file)));
    }

    private static Upload picture() throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new Upload("olives.png", () -> new ByteArrayInputStream(bytes.toByteArray()));
    }
}
