package org.twinhall.article;

import org.apache.wicket.model.IModel;
import org.twinhall.content.view.EntriesOfGroupPanel;

/** Experience of this group, in its home. */
public class ArticlesOfGroupPanel extends EntriesOfGroupPanel {

    private static final long serialVersionUID = 1L;

    public ArticlesOfGroupPanel(String id, IModel<Long> group) {
        super(id, ArticleKind.NAME, group);
    }
}
