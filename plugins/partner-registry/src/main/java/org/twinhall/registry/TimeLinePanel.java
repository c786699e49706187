package org.twinhall.registry;

import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.registry.link.Statement;
import org.twinhall.registry.link.Verdict;
import org.twinhall.web.component.DateLabel;
import org.twinhall.web.component.PartialDateLabel;
import org.twinhall.web.component.SpokenLabel;

/** The dated states of a link, each with the sources for it and against it. */
final class TimeLinePanel extends Panel {

    private static final long serialVersionUID = 1L;

    TimeLinePanel(String id, List<Statement> statements) {
        super(id);
        setRenderBodyOnly(true);
        add(new ListView<>("statement", statements) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Statement> item) {
                var statement = item.getModelObject();
                item.setMarkupId("statement-" + statement.getId()).setOutputMarkupId(true);
                item.add(new PartialDateLabel("date", statement::getDate));
                item.add(new Label("state", getString("link.state." + statement.getState())));
                item.add(new WebMarkupContainer("disputed").setVisible(statement.isDisputed()));
                item.add(new WebMarkupContainer("refuted").setVisible(statement.getVerdict() == Verdict.REFUTED));
                item.add(new SpokenLabel("note", statement::note));
                item.add(verdict(statement));
                item.add(new SourcesPanel("sources", statement.getEvidence()));
            }
        });
    }

    private WebMarkupContainer verdict(Statement statement) {
        var verdict = new WebMarkupContainer("verdict");
        verdict.add(new Label("words", (IModel<String>) () -> getString("statement.verdict." + statement.getVerdict() + ".words")));
        verdict.add(new DateLabel("on", statement::getSettledAt), new Label("reason", statement.getReason()));
        return (WebMarkupContainer) verdict.setVisible(statement.getVerdict() != Verdict.OPEN);
    }
}
