package org.twinhall.search.desk;

import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.search.SearchPage;
import org.twinhall.search.tally.Count;
import org.twinhall.search.tally.SearchLog;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;

/** What is searched for most, what in vain, and how far down people must look. */
@RequiresPermission(SearchLog.READ)
public class SearchLogPage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    @Inject
    private SearchLog log;

    public SearchLogPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var asked = log.listAsked(MOST);
        var inVain = log.listInVain(MOST);
        add(table("asked", asked), table("inVain", inVain));
        add(new WebMarkupContainer("nothing").setVisible(asked.isEmpty() && inVain.isEmpty()));
    }

    private WebMarkupContainer table(String id, List<Count> counts) {
        var number = NumberFormat.getIntegerInstance(language().locale());
        var table = new WebMarkupContainer(id);
        table.add(new ListView<>(id + "Line", counts) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Count> item) {
                var count = item.getModelObject();
                item.add(new PlainPageLink("search", SearchPage.class, new PageParameters().set("q", count.words()))
                        .setBody(() -> count.words()));
                item.add(new Label("times", number.format(count.asked())));
                item.add(new Label("vain", number.format(count.inVain())));
                item.add(new Label("opened", number.format(count.opened())));
                item.add(new Label("position", count.opened() == 0 ? "–" : number.format(Math.round(count.position()))));
            }
        });
        table.setVisible(!counts.isEmpty());
        return table;
    }

    @Override
    protected IModel<String> title() {
        return message("searchLog.title");
    }
}
