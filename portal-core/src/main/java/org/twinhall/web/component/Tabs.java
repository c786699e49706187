package org.twinhall.web.component;

import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Ways to look at one list, each an address of its own. */
public final class Tabs extends Panel {

    private static final long serialVersionUID = 1L;

    /**
     * One of them.
     *
     * @param text       what it is called
     * @param parameters of its address
     * @param current    whether it is shown now
     */
    public record Tab(String text, PageParameters parameters, boolean current) implements java.io.Serializable {

        /** One that says how much there is. */
        public static Tab counted(String text, long count, PageParameters parameters, boolean current) {
            return new Tab(text + " (" + count + ")", parameters, current);
        }
    }

    /** @param label what the tabs tell apart, for people who do not see them */
    public Tabs(String id, IModel<String> label, Class<? extends WebPage> page, List<Tab> tabs) {
        super(id);
        add(AttributeModifier.replace("aria-label", label));
        add(new ListView<>("tab", tabs) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Tab> item) {
                var tab = item.getModelObject();
                var link = new PlainPageLink("link", page, tab.parameters());
                link.add(new Label("text", tab.text()));
                if (tab.current()) {
                    link.add(AttributeModifier.replace("aria-current", "page"));
                }
                item.add(link);
            }
        });
    }
}
