package org.twinhall.registry.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.access.Identity;
import org.twinhall.account.Accounts;
import org.twinhall.account.DemoAccounts;
import org.twinhall.account.RefusedException;
import org.twinhall.group.Groups;
import org.twinhall.place.Places;
import org.twinhall.registry.introduction.IntroductionService;
import org.twinhall.registry.introduction.Introductions;
import org.twinhall.registry.link.Claim;
import org.twinhall.registry.link.Formality;
import org.twinhall.registry.link.LinkKind;
import org.twinhall.registry.link.LinkService;
import org.twinhall.registry.link.LinkState;
import org.twinhall.registry.link.Links;
import org.twinhall.registry.link.Source;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerKind;
import org.twinhall.registry.partner.PartnerProfile;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Partners;
import org.twinhall.registry.request.RequestProfile;
import org.twinhall.registry.request.RequestService;
import org.twinhall.registry.request.Requests;
import org.twinhall.testing.Await;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.PartialDate;

/** Two records that are one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MergeIT {

    private RunningPortal portal;

    @BeforeAll
    void start() throws Exception {
        portal = RunningPortal.withPlugin();
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    private <T> T portal(Callable<T> work) {
        return portal.as(Identity.PORTAL, work);
    }

    private Partner partner(String slug) {
        return portal.get(Partners.class).findBySlug(slug).orElseThrow();
    }

    /** Enters a school of that name. */
    private void enter(String name, String arabic) {
        portal.inTransaction(() -> portal.get(PartnerService.class).enter(new PartnerProfile(PartnerKind.SCHOOL,
                portal.get(Places.class).findBySlug("yatma").orElseThrow().getId(), name, arabic, List.of(), Set.of(), null, Set.of(), Set.of(), "", "", "", Map.of())));
    }

    private void link(String group, String partner, LinkState state, String date) {
        portal.inTransaction(() -> portal.get(LinkService.class).begin(portal.get(Groups.class).findBySlug(group).orElseThrow().getId(), partner(partner).getId(),
                LinkKind.SCHOOL, Formality.INFORMAL, Claim.of(state, PartialDate.ofCode(date)), Source.page("https://example.org/" + partner, PartialDate.UNKNOWN)));
    }

    private void merge(String kept, String gone) {
        portal.inTransaction(() -> {
            portal.get(MergeService.class).merge(partner(kept).getId(), partner(gone).getId(), MergeService.mark(partner(kept), partner(gone)));
            return null;
        });
    }

    private long latest() {
        return portal(() -> portal.get(MergeService.class).listLatest().getFirst().getId());
    }

    private void undo(long merge) {
        portal.inTransaction(() -> {
            portal.get(MergeService.class).undo(merge);
            return null;
        });
    }

    /** Everything that is said of both, as far as somebody could tell the difference. */
    private Set<String> said(String... slugs) {
        return portal(() -> {
            var said = new TreeSet<String>();
            for (var slug : slugs) {
                var partner = partner(slug);
                said.add(slug + partner.isHidden() + partner.profile().mark());
                portal.get(Links.class).listOf(partner.getId()).forEach(link -> said.add(slug + link.getSlug() + link.getState() + link.getSince().code() + link.isDisputed()
                        + link.getStatements().stream().map(statement -> statement.getId() + statement.claim().mark() + statement.getEvidence().size()).toList()));
            }
            return said;
        });
    }

    @Test
    void aRequestGoesAlongUnlessTheOtherRecordAsksItself() {
        enter("Quince school", "مدرسة السفرجل");
        enter("The Quince School", "مدرسة السفرجل الثانية");
        var request = ask("the-quince-school");
        merge("quince-school", "the-quince-school");
        assertTrue(portal.http().get("/en/registry/requests").text().contains("Letters about quinces"));
        assertTrue(portal.http().get("/en/registry/partners/quince-school").text().contains("Letters about quinces"));
        undo(latest());
        assertEquals("the-quince-school", whoAsks(request));
        ask("quince-school");
        merge("quince-school", "the-quince-school");
        assertEquals("the-quince-school", whoAsks(request));
    }

    private String whoAsks(String request) {
        return portal(() -> portal.get(Partners.class).find(portal.get(Requests.class).findBySlug(request).orElseThrow().getPartnerId()).orElseThrow().getSlug());
    }

    private String ask(String slug) {
        return portal.inTransaction(() -> portal.get(RequestService.class).publishForPartner(partner(slug).getId(), new RequestProfile(
                "Letters about quinces", "", "", "", Set.of(), Set.of(), Set.of(), null, PartialDate.UNKNOWN))).getSlug();
    }

    @Test
    void whoLooksAfterARecordAndItsIntroductionsGoAlongAndComeBack() {
        enter("Carob school", "مدرسة الخروب");
        enter("The Carob School", "مدرسة الخرّوب الثانية");
        var keeper = portal(() -> portal.get(Accounts.class).findByEmail(DemoAccounts.MEMBER.email()).orElseThrow().getId());
        portal.inTransaction(() -> {
            portal.get(PartnerService.class).entrust(partner("the-carob-school").getId(), keeper);
            return null;
        });
        var introduction = portal.inTransaction(() -> portal.get(IntroductionService.class).propose(
                portal.get(Groups.class).findBySlug("dundee-nablus").orElseThrow().getId(), partner("the-carob-school").getId(), "")).getId();
        merge("carob-school", "the-carob-school");
        assertEquals(List.of(keeper, "carob-school"), portal(() -> List.of(partner("carob-school").getKeeperId(), introduced(introduction))));
        assertNull(portal(() -> partner("the-carob-school").getKeeperId()));
        undo(latest());
        assertEquals(List.of(keeper, "the-carob-school"), portal(() -> List.of(partner("the-carob-school").getKeeperId(), introduced(introduction))));
        assertNull(portal(() -> partner("carob-school").getKeeperId()));
        merge("carob-school", "the-carob-school");
        portal.inTransaction(() -> {
            portal.get(IntroductionService.class).withdraw(introduction);
            return null;
        });
        assertThrows(RefusedException.class, () -> undo(latest()), "an answer meanwhile is not lost");
    }

    private String introduced(long introduction) {
        return portal.get(Introductions.class).find(introduction).orElseThrow().getPartner().getSlug();
    }

    @Test
    void anOrganiserMergesTwoRecordsAndTakesItBack() {
        enter("Medlar school", "مدرسة المشملة");
        enter("The Medlar School", "مدرسة الزعرور");
        link("hanwell-sabastiya", "medlar-school", LinkState.CONTACT, "2015");
        link("hanwell-sabastiya", "the-medlar-school", LinkState.FRIENDSHIP, "2016");
        link("dundee-nablus", "the-medlar-school", LinkState.SIGNED, "2018-03");
        var before = said("medlar-school", "the-medlar-school");

        var organiser = portal.http().signIn(DemoAccounts.ORGANISER);
        var choice = organiser.get("/admin/registry/merge/the-medlar-school");
        assertNotNull(choice.page().selectFirst("a[href*=into=medlar-school]"), choice.text());
        var both = organiser.get("/admin/registry/merge/the-medlar-school?into=medlar-school");
        assertTrue(both.text().contains("مدرسة الزعرور"));
        assertEquals(302, organiser.submit(both, "form[action*=form]", Map.of()).status());

        var page = portal.http().get("/en/registry/partners/medlar-school");
        assertTrue(page.text().contains("مدرسة الزعرور"), page.text());
        assertEquals(2, page.page().select(".registry-line").size());
        for (var language : List.of("en", "ar")) {
            var old = portal.http().get("/" + language + "/registry/partners/the-medlar-school");
            assertEquals(301, old.status());
            assertTrue(old.header("Location").endsWith("/" + language + "/registry/partners/medlar-school"), old.header("Location"));
        }
        var folded = portal.http().open("/en/registry/links/hanwell-sabastiya-the-medlar-school");
        assertTrue(folded.text().contains("2015") && folded.text().contains("2016"), folded.status() + folded.text());
        assertEquals(LinkState.FRIENDSHIP, portal(() -> portal.get(Links.class).findBySlug("hanwell-sabastiya-medlar-school").orElseThrow().getState()));
        Await.until("the index knows the other name", () -> portal.http().get("/en/search?q=%D8%A7%D9%84%D8%B2%D8%B9%D8%B1%D9%88%D8%B1").page().select(".result a[href$=/registry/partners/medlar-school]").size() == 1);
        assertEquals(404, portal.http().get("/en/registry/api/v1/partners/the-medlar-school").status());

        var merges = organiser.get("/admin/registry/merges");
        assertEquals(302, organiser.submit(merges, "form[action*=undo]", Map.of()).status());
        assertEquals(before, said("medlar-school", "the-medlar-school"));
        assertEquals(200, portal.http().get("/ar/registry/partners/the-medlar-school").status());
        assertFalse(portal.http().get("/en/registry/partners/medlar-school").text().contains("مدرسة الزعرور"));
        var trail = portal.http().signIn(DemoAccounts.ADMINISTRATOR).get("/admin/audit").text();
        assertTrue(trail.contains("merged another record into the partner") && trail.contains("took a merge back"));
        assertThrows(RefusedException.class, () -> undo(latest()));
    }

    @Test
    void whatWasTouchedSinceIsNotLostByTakingBack() {
        enter("Loquat school", "مدرسة الأكيدنيا");
        enter("School of loquats", "مدرسة الاسكدنيا");
        link("dundee-nablus", "school-of-loquats", LinkState.FRIENDSHIP, "2019");
        merge("loquat-school", "school-of-loquats");
        portal.inTransaction(() -> {
            var link = portal.get(Links.class).listOf(partner("loquat-school").getId()).getFirst();
            return portal.get(LinkService.class).state(link.getId(), Claim.of(LinkState.VISIT, PartialDate.ofCode("2021")),
                    Source.page("https://example.org/visit", PartialDate.UNKNOWN));
        });
        var merged = said("loquat-school", "school-of-loquats");
        var organiser = portal.http().signIn(DemoAccounts.ORGANISER);
        var refused = organiser.submit(organiser.get("/admin/registry/merges"), "form[action*=undo]", Map.of());
        assertTrue(refused.text().contains("has been changed since"), refused.text());
        assertEquals(merged, said("loquat-school", "school-of-loquats"));
    }

    @Test
    void twoWhoMergeCrosswiseMergeOnce() throws Exception {
        enter("Azarole school", "مدرسة العناب");
        enter("Jujube school", "مدرسة النبق");
        try (var both = Executors.newFixedThreadPool(2)) {
            var done = both.invokeAll(List.<Callable<Boolean>>of(() -> merged("azarole-school", "jujube-school"), () -> merged("jujube-school", "azarole-school")));
            assertEquals(1, done.stream().filter(one -> {
                try {
                    return one.get();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }).count());
        }
        assertEquals(1, portal(() -> List.of(partner("azarole-school"), partner("jujube-school")).stream().filter(Partner::isHidden).count()));
    }

    private boolean merged(String kept, String gone) {
        try {
            var mark = portal(() -> MergeService.mark(partner(kept), partner(gone)));
            portal.inTransaction(() -> {
                portal.get(MergeService.class).merge(partner(kept).getId(), partner(gone).getId(), mark);
                return null;
            });
            return true;
        } catch (RefusedException e) {
            return false;
        }
    }

    @Test
    void onlyOrganisersMerge() {
        enter("Sorb school", "مدرسة الغبيراء");
        assertThrows(AccessDeniedException.class, () -> portal.as(Identity.VISITOR, () -> {
            portal.get(MergeService.class).merge(partner("sorb-school").getId(), partner("bethlehem").getId(), "");
            return null;
        }));
        assertThrows(RefusedException.class, () -> portal.inTransaction(() -> {
            portal.get(MergeService.class).merge(partner("sorb-school").getId(), partner("bethlehem").getId(), "an old mark");
            return null;
        }));
        assertEquals(403, portal.http().signIn(DemoAccounts.EDITOR).get("/admin/registry/merge/sorb-school").status());
    }
}
