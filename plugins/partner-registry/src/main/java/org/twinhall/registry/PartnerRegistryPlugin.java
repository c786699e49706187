package org.twinhall.registry;

import java.time.Duration;
import org.twinhall.access.Role;
import org.twinhall.group.GroupSlots;
import org.twinhall.media.MediaUse;
import org.twinhall.place.PlaceSlots;
import org.twinhall.plugin.Feature;
import org.twinhall.registry.desk.CuratePage;
import org.twinhall.registry.desk.LinkEditPage;
import org.twinhall.registry.desk.MyLinksPage;
import org.twinhall.registry.desk.NewLinkPage;
import org.twinhall.registry.desk.NewPartnerPage;
import org.twinhall.registry.desk.PartnerEditPage;
import org.twinhall.registry.desk.StatementPage;
import org.twinhall.registry.duplicate.BesidePanel;
import org.twinhall.registry.duplicate.Talk;
import org.twinhall.registry.exporting.LinksCsvResource;
import org.twinhall.registry.exporting.LinksGeoJsonResource;
import org.twinhall.registry.history.Correction;
import org.twinhall.registry.history.HistoryPrivacy;
import org.twinhall.registry.importing.ImportLinksPage;
import org.twinhall.registry.importing.LinkTableImport;
import org.twinhall.registry.importing.RegistryDemo;
import org.twinhall.registry.link.Evidence;
import org.twinhall.registry.link.Link;
import org.twinhall.registry.link.LinkSearch;
import org.twinhall.registry.link.SourceUse;
import org.twinhall.registry.link.Statement;
import org.twinhall.registry.match.GroupMatchPage;
import org.twinhall.registry.match.MatchLinkPanel;
import org.twinhall.registry.match.PartnerMatchPage;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerName;
import org.twinhall.registry.partner.PartnerPage;
import org.twinhall.registry.partner.PartnerPrivacy;
import org.twinhall.registry.partner.PartnerSearch;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.PartnerSlots;
import org.twinhall.registry.partner.Showing;
import org.twinhall.registry.request.MyRequestsPage;
import org.twinhall.registry.request.NewRequestPage;
import org.twinhall.registry.request.Request;
import org.twinhall.registry.request.RequestBoxPanel;
import org.twinhall.registry.request.RequestDemo;
import org.twinhall.registry.request.RequestEditPage;
import org.twinhall.registry.request.RequestJob;
import org.twinhall.registry.request.RequestListPage;
import org.twinhall.registry.request.RequestPage;
import org.twinhall.registry.request.RequestPrivacy;
import org.twinhall.registry.request.RequestSearch;
import org.twinhall.web.Menu;

/** The partner registry: who is linked with whom, since when, and how we know. */
public class PartnerRegistryPlugin extends Feature {

    @Override
    protected void configure() {
        entities(Partner.class, PartnerName.class, Showing.class, Link.class, Statement.class, Evidence.class, Correction.class, Request.class,
                Talk.class);
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

        page("/registry/requests", RequestListPage.class);
        page("/registry/requests/${request}", RequestPage.class);
        page("/desk/registry/requests", MyRequestsPage.class);
        page("/desk/registry/requests/new", NewRequestPage.class);
        page("/desk/registry/requests/${request}", RequestEditPage.class);
        menu(Menu.MAIN, 26, "menu.requests", RequestListPage.class);
        menu(Menu.WORK, 46, "myRequests.title", MyRequestsPage.class);
        slot(GroupSlots.SIDEBAR, 12, RequestBoxPanel::ofGroup);
        slot(PartnerSlots.MAIN, 10, RequestBoxPanel::ofPartner);
        searchable(RequestSearch.class);
        job(Duration.ofHours(1), RequestJob.class);
        personalData(RequestPrivacy.class);
        slot(GroupSlots.BESIDE, 10, BesidePanel::of);
        page("/registry/match/groups/${group}", GroupMatchPage.class);
        page("/registry/match/partners/${partner}", PartnerMatchPage.class);
        slot(GroupSlots.SIDEBAR, 13, MatchLinkPanel::ofGroup);
        slot(PartnerSlots.SIDE, 20, MatchLinkPanel::ofPartner);

        searchable(PartnerSearch.class);
        searchable(LinkSearch.class);
        contributeType(MediaUse.class, SourceUse.class);
        table(LinkTableImport.class);
        demo(RegistryDemo.class);
        demo(RequestDemo.class);
        personalData(HistoryPrivacy.class);
        personalData(PartnerPrivacy.class);
    }
}
