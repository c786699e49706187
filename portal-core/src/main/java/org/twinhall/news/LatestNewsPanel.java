package org.twinhall.news;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.content.EntryFilter;
import org.twinhall.content.EntryReader;
import org.twinhall.content.view.NewsLines;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainPageLink;

/** The latest news on the first page. */
public class LatestNewsPanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 8;

    @Inject
    private EntryReader reader;

    public LatestNewsPanel(String id, IModel<String> subject) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var news = reader.list(EntryFilter.of(NewsKind.NAME).onlyTranslated(), PortalSession.get().language(), 0, SHOWN);
        add(new PlainPageLink("more", NewsListPage.class));
        add(new NewsLines("lines", () -> news));
        setVisible(!news.isEmpty());
    }
}
