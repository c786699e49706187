package org.twinhall;

import java.time.Duration;
import org.twinhall.access.Role;
import org.twinhall.audit.AuditEntry;
import org.twinhall.change.ChangeReader;
import org.twinhall.change.LoggedChange;
import org.twinhall.change.PruneJob;
import org.twinhall.http.PageCache;
import org.twinhall.job.JobLease;
import org.twinhall.mail.MailHtmlResource;
import org.twinhall.mail.MailListPage;
import org.twinhall.mail.MailService;
import org.twinhall.mail.MailViewPage;
import org.twinhall.mail.OutboxMail;
import org.twinhall.mail.PruneMailJob;
import org.twinhall.mail.SendMailJob;
import org.twinhall.plugin.Feature;
import org.twinhall.search.NameBook;
import org.twinhall.search.OpenSearchResource;
import org.twinhall.search.SearchAtomResource;
import org.twinhall.search.SearchIndex;
import org.twinhall.search.SearchPage;
import org.twinhall.search.SearchRssResource;
import org.twinhall.search.SitemapResource;
import org.twinhall.search.SuggestResource;
import org.twinhall.search.desk.PicksPage;
import org.twinhall.search.desk.SearchLogPage;
import org.twinhall.search.pick.Pick;
import org.twinhall.search.pick.PickBook;
import org.twinhall.search.pick.PickService;
import org.twinhall.search.tally.ForgetSearchesJob;
import org.twinhall.search.tally.OpenedResource;
import org.twinhall.search.tally.SearchLog;
import org.twinhall.search.tally.Tally;
import org.twinhall.settings.Setting;
import org.twinhall.web.EmblemPicture;
import org.twinhall.web.HomePage;
import org.twinhall.web.Menu;
import org.twinhall.web.MenuPage;
import org.twinhall.web.RobotsResource;
import org.twinhall.web.Site;
import org.twinhall.web.theme.ThemeResource;

/** What the ground floor and the platform give: the first page, the menu, themes, the change log. */
public final class PlatformFeature extends Feature {

    @Override
    protected void configure() {
        entities(LoggedChange.class, JobLease.class, Setting.class, AuditEntry.class, OutboxMail.class, Pick.class, Tally.class);

        page("/", HomePage.class);
        page("/menu", MenuPage.class);
        page("/search", SearchPage.class);
        resource("/${language}/search.atom", SearchAtomResource.class);
        resource("/${language}/search.rss", SearchRssResource.class);
        resource("/emblem.png", EmblemPicture.class);
        resource("/${language}/suggest", SuggestResource.class);
        resource("/${language}/search/opened", OpenedResource.class);
        resource("/${language}/opensearch.xml", OpenSearchResource.class);
        resource("/sitemap.xml", SitemapResource.class);
        resource("/robots.txt", RobotsResource.class);
        resource("/theme/${theme}", ThemeResource.class);

        setting(Site.NAME_ENGLISH);
        setting(Site.NAME_ARABIC);
        setting(Site.SENTENCE_ENGLISH);
        setting(Site.SENTENCE_ARABIC);
        setting(Site.ABOUT_ENGLISH);
        setting(Site.ABOUT_ARABIC);

        contributeType(ChangeReader.class, SearchIndex.class);
        contributeType(ChangeReader.class, NameBook.class);
        contributeType(ChangeReader.class, PickBook.class);
        // The last: what was rendered from what these did not yet know must not be kept.
        contributeType(ChangeReader.class, PageCache.class);
        job(Duration.ofHours(6), PruneJob.class);
        job(Duration.ofSeconds(5), SendMailJob.class);
        job(Duration.ofHours(12), PruneMailJob.class);

        permission(PickService.PICK, Role.ORGANISER);
        page("/admin/search", PicksPage.class);
        menu(Menu.ADMIN, 46, "picks.title", PicksPage.class);
        permission(SearchLog.READ);
        page("/admin/searches", SearchLogPage.class);
        menu(Menu.ADMIN, 47, "searchLog.title", SearchLogPage.class);
        job(Duration.ofHours(24), ForgetSearchesJob.class);

        permission(MailService.READ);
        page("/admin/mail", MailListPage.class);
        page("/admin/mail/${mail}", MailViewPage.class);
        resource("/admin/mail/${mail}/html", MailHtmlResource.class);
        menu(Menu.ADMIN, 70, "mail.title", MailListPage.class);
    }
}
