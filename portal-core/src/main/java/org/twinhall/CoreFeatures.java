package org.twinhall;

import java.util.List;
import org.twinhall.account.AccountFeature;
import org.twinhall.admin.AdminFeature;
import org.twinhall.archive.ArchiveFeature;
import org.twinhall.article.ArticleFeature;
import org.twinhall.content.ContentFeature;
import org.twinhall.content.desk.DeskFeature;
import org.twinhall.content.feed.FeedFeature;
import org.twinhall.content.files.FilesFeature;
import org.twinhall.content.history.HistoryFeature;
import org.twinhall.content.notice.NoticeFeature;
import org.twinhall.content.joint.JointFeature;
import org.twinhall.content.review.ReviewFeature;
import org.twinhall.content.takedown.TakeDownFeature;
import org.twinhall.content.menu.GroupMenuFeature;
import org.twinhall.content.translation.TranslationFeature;
import org.twinhall.content.tree.TreeFeature;
import org.twinhall.content.uses.UsesFeature;
import org.twinhall.content.wordpress.ImportFeature;
import org.twinhall.group.GroupFeature;
import org.twinhall.media.MediaFeature;
import org.twinhall.news.NewsFeature;
import org.twinhall.page.PageFeature;
import org.twinhall.place.PlaceFeature;
import org.twinhall.planet.PlanetFeature;
import org.twinhall.plugin.Contributions;
import org.twinhall.plugin.Feature;

/** The composition root: the doors of the core, in the order in which they join. */
final class CoreFeatures {

    private CoreFeatures() {
    }

    static List<Contributions> read() {
        List<Feature> features = List.of(new PlatformFeature(), new AccountFeature(), new PlaceFeature(),
                new MediaFeature(), new GroupFeature(), new ContentFeature(), new PageFeature(), new NewsFeature(),
                new ArticleFeature(), new DeskFeature(), new JointFeature(), new UsesFeature(), new GroupMenuFeature(),
                new FilesFeature(), new FeedFeature(), new HistoryFeature(), new TranslationFeature(), new ReviewFeature(),
                new NoticeFeature(), new TakeDownFeature(), new TreeFeature(), new ImportFeature(), new ArchiveFeature(),
                new PlanetFeature(), new AdminFeature());
        return features.stream().map(Feature::read).toList();
    }
}
