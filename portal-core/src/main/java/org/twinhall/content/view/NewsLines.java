package org.twinhall.content.view;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.content.EntrySummary;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.DateLabel;
import org.twinhall.web.component.PlainLink;

/** Entries as lines: date, title, group. */
public class NewsLines extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntryWords words;

    private final IModel<List<EntrySummary>> entries;

    public NewsLines(String id, IModel<List<EntrySummary>> entries) {
        super(id);
        this.entries = entries;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("line", entries.getObject()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<EntrySummary> item) {
                var entry = item.getModelObject();
                item.add(new DateLabel("date", entry::firstLiveAt));
                var link = new PlainLink("link", "/" + PortalSession.get().language().tag() + words.path(entry));
                link.add(new Label("title", entry.title()));
                EntryHeading.markLanguage(link, entry.language());
                item.add(link);
                var group = words.groupNames(entry.owners());
                item.add(new Label("group", group).setVisible(!group.isEmpty()));
            }
        });
    }
}
