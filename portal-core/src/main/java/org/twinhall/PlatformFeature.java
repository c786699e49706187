package org.twinhall;

import java.time.Duration;
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
import org.twinhall.search.OpenSearchResource;
import org.twinhall.search.SearchAtomResource;
import org.twinhall.search.SearchIndex;
import org.twinhall.search.SearchPage;
import org.twinhall.search.SearchRssResource;
import org.twinhall.search.SitemapResource;
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
        entities(LoggedChange.class, JobLease.class, Setting.class, AuditEntry.class, OutboxMail.class);

        page("/", HomePage.class);
        page("/menu", MenuPage.class);
        page("/search", SearchPage.class);
        resource("/${language}/search.atom", SearchAtomResource.class);
        resource("/${language}/search.rss", SearchRssResource.class);
        resource("/emblem.png", EmblemPicture.class);
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

        // The index first: what is written out of it meanwhile, feeds of searches and the map of the site, is not kept.
        contributeType(ChangeReader.class, SearchIndex.class);
        contributeType(ChangeReader.class, PageCache.class);
        job(Duration.ofHours(6), PruneJob.class);
        job(Duration.ofSeconds(5), SendMailJob.class);
        job(Duration.ofHours(12), PruneMailJob.class);

        permission(MailService.READ);
        page("/admin/mail", MailListPage.class);
        page("/admin/mail/${mail}", MailViewPage.class);
        resource("/admin/mail/${mail}/html", MailHtmlResource.class);
        menu(Menu.ADMIN, 70, "mail.title", MailListPage.class);
    }
}
