package org.twinhall.registry;

import java.time.Duration;
import org.twinhall.access.Role;
import org.twinhall.group.GroupSlots;
import org.twinhall.media.MediaUse;
import org.twinhall.place.PlaceSlots;
import org.twinhall.plugin.Feature;
import org.twinhall.registry.claim.AskKeepingPanel;
import org.twinhall.registry.claim.HidePanel;
import org.twinhall.registry.claim.Keeping;
import org.twinhall.registry.claim.KeepingDecisionPage;
import org.twinhall.registry.claim.KeepingDemo;
import org.twinhall.registry.claim.KeepingPage;
import org.twinhall.registry.claim.KeepingPrivacy;
import org.twinhall.registry.claim.KeepingsPanel;
import org.twinhall.registry.claim.KeepingSlots;
import org.twinhall.registry.claim.KeptPage;
import org.twinhall.registry.claim.KeptPanel;
import org.twinhall.registry.claim.ProveKeepingPage;
import org.twinhall.registry.claim.PruneKeepingsJob;
import org.twinhall.registry.desk.CuratePage;
import org.twinhall.registry.desk.LinkEditPage;
import org.twinhall.registry.desk.MyLinksPage;
import org.twinhall.registry.desk.NewLinkPage;
import org.twinhall.registry.desk.NewPartnerPage;
import org.twinhall.registry.desk.PartnerEditPage;
import org.twinhall.registry.desk.StatementPage;
import org.twinhall.registry.exporting.LinksCsvResource;
import org.twinhall.registry.exporting.LinksGeoJsonResource;
import org.twinhall.registry.health.Care;
import org.twinhall.registry.health.HealthAnswerPage;
import org.twinhall.registry.health.HealthDemo;
import org.twinhall.registry.health.HealthJob;
import org.twinhall.registry.health.HealthPage;
import org.twinhall.registry.health.HealthPanel;
import org.twinhall.registry.health.HealthPrivacy;
import org.twinhall.registry.health.HealthService;
import org.twinhall.registry.health.LinkHealthPage;
import org.twinhall.registry.health.RevivePage;
import org.twinhall.registry.health.Sign;
import org.twinhall.registry.history.Correction;
import org.twinhall.registry.history.HistoryPrivacy;
import org.twinhall.registry.importing.ImportLinksPage;
import org.twinhall.registry.importing.LinkTableImport;
import org.twinhall.registry.importing.RegistryDemo;
import org.twinhall.registry.how.HowPage;
import org.twinhall.registry.introduction.AnswerPage;
import org.twinhall.registry.introduction.ExpireIntroductionsJob;
import org.twinhall.registry.introduction.IntroduceGroupPanel;
import org.twinhall.registry.introduction.IntroducePartnerPanel;
import org.twinhall.registry.introduction.Introduction;
import org.twinhall.registry.introduction.IntroductionDemo;
import org.twinhall.registry.introduction.IntroductionPage;
import org.twinhall.registry.introduction.IntroductionPrivacy;
import org.twinhall.registry.introduction.IntroductionService;
import org.twinhall.registry.introduction.IntroductionsPage;
import org.twinhall.registry.introduction.KeptIntroductionsPanel;
import org.twinhall.registry.introduction.NewIntroductionPage;
import org.twinhall.registry.link.Evidence;
import org.twinhall.registry.link.Link;
import org.twinhall.registry.link.LinkSearch;
import org.twinhall.registry.link.SourceUse;
import org.twinhall.registry.link.Statement;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerName;
import org.twinhall.registry.partner.PartnerPage;
import org.twinhall.registry.partner.PartnerPrivacy;
import org.twinhall.registry.partner.PartnerSearch;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Showing;
import org.twinhall.registry.post.PruneTicketsJob;
import org.twinhall.registry.post.Ticket;
import org.twinhall.web.HeaderSlots;
import org.twinhall.web.Menu;

/** The partner registry: who is linked with whom, since when, and how we know. */
public class PartnerRegistryPlugin extends Feature {

    @Override
    protected void configure() {
        entities(Partner.class, PartnerName.class, Showing.class, Link.class, Statement.class, Evidence.class, Correction.class,
                Ticket.class, Keeping.class, Introduction.class, Sign.class, Care.class);
        permission(PartnerService.WRITE, Role.REPRESENTATIVE, Role.EDITOR, Role.ORGANISER);
        permission(PartnerService.CURATE, Role.ORGANISER);

        page("/registry", RegistryPage.class);
        page("/registry/partners/${partner}", PartnerPage.class);
        page("/registry/links/${link}", LinkPage.class);
        page("/registry/gaps", GapPage.class);
        resource("/${language}/registry.csv", LinksCsvResource.class);
        resource("/${language}/registry.geojson", LinksGeoJsonResource.class);
        menu(Menu.MAIN, 25, "menu.registry", RegistryPage.class);
        slot(GroupSlots.SIDEBAR, 10, LinksOfGroupPanel::new);
        slot(PlaceSlots.MAIN, 5, LinksOfPlacePanel::new);

        page("/desk/registry", MyLinksPage.class);
        page("/desk/registry/links/new", NewLinkPage.class);
        page("/desk/registry/links/${link}", LinkEditPage.class);
        page("/desk/registry/statements/${statement}", StatementPage.class);
        page("/desk/registry/partners/new", NewPartnerPage.class);
        page("/desk/registry/partners/${partner}", PartnerEditPage.class);
        page("/admin/registry", CuratePage.class);
        page("/admin/registry/import", ImportLinksPage.class);
        menu(Menu.WORK, 45, "myLinks.title", MyLinksPage.class);
        menu(Menu.ADMIN, 45, "curate.title", CuratePage.class);

        page("/registry/partners/${partner}/claim", KeepingPage.class);
        page("/registry/keeping/${token}", ProveKeepingPage.class);
        page("/desk/registry/kept", KeptPage.class);
        page("/admin/registry/keepings/${keeping}", KeepingDecisionPage.class);
        slot(RegistrySlots.PARTNER, 20, AskKeepingPanel::new);
        slot(RegistrySlots.PARTNER_DESK, 90, HidePanel::new);
        slot(RegistrySlots.CURATE, 10, KeepingsPanel::new);
        slot(HeaderSlots.MENU, 20, KeptPanel::new);
        personalData(KeepingPrivacy.class);
        job(Duration.ofHours(12), PruneKeepingsJob.class);
        job(Duration.ofHours(12), PruneTicketsJob.class);

        page("/registry/introduction/${token}", AnswerPage.class);
        page("/registry/how", HowPage.class);
        page("/desk/registry/introductions", IntroductionsPage.class);
        page("/desk/registry/introductions/new", NewIntroductionPage.class);
        page("/desk/registry/introductions/${introduction}", IntroductionPage.class);
        menu(Menu.WORK, 46, "introduction.list", IntroductionsPage.class);
        slot(RegistrySlots.PARTNER, 10, IntroducePartnerPanel::new);
        slot(KeepingSlots.KEPT, 10, KeptIntroductionsPanel::new);
        slot(GroupSlots.SIDEBAR, 60, IntroduceGroupPanel::new);
        slot(GroupSlots.DESK, 60, IntroduceGroupPanel::new);
        setting(IntroductionService.DAYS);
        setting(IntroductionService.REST);
        personalData(IntroductionPrivacy.class);
        job(Duration.ofHours(1), ExpireIntroductionsJob.class);

        page("/registry/health/${token}", HealthAnswerPage.class);
        page("/desk/registry/links/${link}/health", LinkHealthPage.class);
        page("/desk/registry/links/${link}/revive", RevivePage.class);
        page("/admin/registry/health", HealthPage.class);
        menu(Menu.ADMIN, 46, "health.overview", HealthPage.class);
        slot(RegistrySlots.LINK_DESK, 10, HealthPanel::new);
        setting(HealthService.REVIEW);
        setting(HealthService.AGAIN);
        setting(HealthService.DORMANT);
        personalData(HealthPrivacy.class);
        job(Duration.ofHours(24), HealthJob.class);

        searchable(PartnerSearch.class);
        searchable(LinkSearch.class);
        contributeType(MediaUse.class, SourceUse.class);
        table(LinkTableImport.class);
        demo(RegistryDemo.class);
        demo(KeepingDemo.class);
        demo(IntroductionDemo.class);
        demo(HealthDemo.class);
        personalData(HistoryPrivacy.class);
        personalData(PartnerPrivacy.class);
    }
}
