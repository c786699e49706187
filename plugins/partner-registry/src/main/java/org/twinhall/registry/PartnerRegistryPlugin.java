package org.twinhall.registry;

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
import org.twinhall.registry.dossier.DossierResource;
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
import org.twinhall.registry.merge.Merge;
import org.twinhall.registry.merge.MergePage;
import org.twinhall.registry.merge.MergedAddress;
import org.twinhall.registry.merge.MergesPage;
import org.twinhall.registry.merge.Move;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerName;
import org.twinhall.registry.partner.PartnerPage;
import org.twinhall.registry.partner.PartnerPrivacy;
import org.twinhall.registry.partner.PartnerSearch;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Showing;
import org.twinhall.registry.reading.GroupLinksResource;
import org.twinhall.registry.reading.LinkResource;
import org.twinhall.registry.reading.LinksResource;
import org.twinhall.registry.reading.PartnerResource;
import org.twinhall.registry.reading.PartnersResource;
import org.twinhall.registry.reading.SchemaResource;
import org.twinhall.registry.widget.SnippetPanel;
import org.twinhall.registry.widget.WidgetResource;
import org.twinhall.web.Forwarding;
import org.twinhall.web.Menu;

/** The partner registry: who is linked with whom, since when, and how we know. */
public class PartnerRegistryPlugin extends Feature {

    @Override
    protected void configure() {
        entities(Partner.class, PartnerName.class, Showing.class, Link.class, Statement.class, Evidence.class, Correction.class,
                Merge.class, Move.class);
        permission(PartnerService.WRITE, Role.REPRESENTATIVE, Role.EDITOR, Role.ORGANISER);
        permission(PartnerService.CURATE, Role.ORGANISER);

        page("/registry", RegistryPage.class);
        page("/registry/partners/${partner}", PartnerPage.class);
        page("/registry/links/${link}", LinkPage.class);
        page("/registry/gaps", GapPage.class);
        resource("/${language}/registry.csv", LinksCsvResource.class);
        resource("/${language}/registry.geojson", LinksGeoJsonResource.class);
        resource("/${language}/registry/api/v1/links", LinksResource.class);
        resource("/${language}/registry/api/v1/links/${link}", LinkResource.class);
        resource("/${language}/registry/api/v1/partners", PartnersResource.class);
        resource("/${language}/registry/api/v1/partners/${partner}", PartnerResource.class);
        resource("/${language}/registry/api/v1/groups/${group}/links", GroupLinksResource.class);
        resource("/registry/api/v1/schema.json", SchemaResource.class);
        resource("/${language}" + WidgetResource.PATH + "/${group}", WidgetResource.class);
        embeddable(WidgetResource.PATH);
        slot(GroupSlots.DESK, 40, SnippetPanel::new);
        menu(Menu.MAIN, 25, "menu.registry", RegistryPage.class);
        slot(GroupSlots.SIDEBAR, 10, LinksOfGroupPanel::new);
        slot(PlaceSlots.MAIN, 5, LinksOfPlacePanel::new);

        page("/desk/registry", MyLinksPage.class);
        page("/desk/registry/links/new", NewLinkPage.class);
        page("/desk/registry/links/${link}", LinkEditPage.class);
        page("/desk/registry/statements/${statement}", StatementPage.class);
        page("/desk/registry/partners/new", NewPartnerPage.class);
        page("/desk/registry/partners/${partner}", PartnerEditPage.class);
        resource("/${language}" + DossierResource.path("${group}", "${partner}"), DossierResource.class);
        page("/admin/registry", CuratePage.class);
        page("/admin/registry/import", ImportLinksPage.class);
        page("/admin/registry/merges", MergesPage.class);
        page("/admin/registry/merge/${partner}", MergePage.class);
        contributeType(Forwarding.class, MergedAddress.class);
        menu(Menu.WORK, 45, "myLinks.title", MyLinksPage.class);
        menu(Menu.ADMIN, 45, "curate.title", CuratePage.class);

        searchable(PartnerSearch.class);
        searchable(LinkSearch.class);
        contributeType(MediaUse.class, SourceUse.class);
        table(LinkTableImport.class);
        demo(RegistryDemo.class);
        personalData(HistoryPrivacy.class);
        personalData(PartnerPrivacy.class);
    }
}
