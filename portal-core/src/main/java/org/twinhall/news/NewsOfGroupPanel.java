package org.twinhall.news;

import org.apache.wicket.model.IModel;
import org.twinhall.content.view.EntriesOfGroupPanel;

/** News of this group, in its home. */
public class NewsOfGroupPanel extends EntriesOfGroupPanel {

    private static final long serialVersionUID = 1L;

    public NewsOfGroupPanel(String id, IModel<Long> group) {
        super(id, NewsKind.NAME, group);
    }
}
