package org.twinhall.registry.history;

import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.web.component.DateLabel;

/** What was changed, by whom, with old and new values; for people at work, hidden when nothing was. */
public class HistoryPanel extends Panel {

    private static final long serialVersionUID = 1L;

    public HistoryPanel(String id, List<Correction> corrections) {
        super(id);
        setVisible(!corrections.isEmpty());
        setRenderBodyOnly(true);
        add(new ListView<>("correction", corrections) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Correction> item) {
                var correction = item.getModelObject();
                item.add(new DateLabel("on", correction::getMadeAt), new Label("fact", getString("history." + correction.getFact())));
                item.add(new Label("author", correction.getAuthor().isEmpty() ? getString("history.somebody") : correction.getAuthor()));
                item.add(new Label("before", correction.getBefore()).setVisible(!correction.getBefore().isEmpty()));
                item.add(new Label("after", correction.getAfter()).setVisible(!correction.getAfter().isEmpty()));
            }
        });
    }
}
