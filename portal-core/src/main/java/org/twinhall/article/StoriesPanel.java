package org.twinhall.article;

import jakarta.inject.Inject;
import java.util.ArrayList;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.content.EntryFilter;
import org.twinhall.content.EntryReader;
import org.twinhall.content.view.FeaturedStory;
import org.twinhall.content.view.StoryList;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainPageLink;

/** One featured story large and three small, on the first page. */
public class StoriesPanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int SMALL = 3;

    @Inject
    private EntryReader reader;

    public StoriesPanel(String id, IModel<String> subject) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        var articles = EntryFilter.of(ArticleKind.NAME).onlyTranslated();
        var stories = new ArrayList<>(reader.list(articles.onlyFeatured(), language, 0, 1));
        reader.list(articles, language, 0, SMALL + 1).stream()
                .filter(story -> stories.stream().noneMatch(shown -> shown.entryId() == story.entryId()))
                .limit(SMALL + 1L - stories.size()).forEach(stories::add);
        setVisible(!stories.isEmpty());
        add(new PlainPageLink("more", ArticleListPage.class));
        if (isVisible()) {
            add(new FeaturedStory("featured", stories.getFirst()));
            add(new StoryList("small", () -> stories.subList(1, stories.size()), 3));
        }
    }
}
