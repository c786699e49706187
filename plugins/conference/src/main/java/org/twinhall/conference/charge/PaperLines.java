package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.text.Dates;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainLink;

/** The invoices and receipts of an account, to be saved. */
final class PaperLines extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Prices prices;

    /** Makes it; {@code address} is what stands before the id of a paper. */
    PaperLines(String id, List<Paper> papers, String address) {
        super(id);
        setVisible(!papers.isEmpty());
        add(new ListView<>("paper", papers) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Paper> item) {
                var paper = item.getModelObject();
                var language = PortalSession.get().language();
                item.add(new PlainLink("link", address + paper.getId()).add(
                        new Label("name", getString("paper." + paper.getKind()).replace("${number}", String.valueOf(paper.getNumber())))));
                item.add(new Label("amount", prices.told(paper.getMoney(), language)), new Label("day", Dates.day(paper.getIssuedAt(), language)));
            }
        });
    }
}
