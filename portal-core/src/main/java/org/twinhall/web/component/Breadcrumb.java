package org.twinhall.web.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;

/** The way from the first page to this one; the page itself is not in it. */
public class Breadcrumb extends Panel {

    private static final long serialVersionUID = 1L;

    /**
     * A step of the way.
     *
     * @param text what the page is called
     * @param path its path without the language
     */
    public record Step(String text, String path) {
    }

    /** The same way in the words of schema.org. */
    public static Map<String, Object> data(List<Step> steps, Language language, Function<String, String> address) {
        var items = new ArrayList<Map<String, Object>>();
        for (var step : steps) {
            items.add(Map.of("@type", "ListItem", "position", items.size() + 1, "name", step.text(), "item", address.apply("/" + language.tag() + step.path())));
        }
        return Map.of("@type", "BreadcrumbList", "itemListElement", items);
    }

    public Breadcrumb(String id, IModel<List<Step>> steps) {
        super(id);
        setRenderBodyOnly(true);
        var language = PortalSession.get().language();
        add(new PlainLink("home", "/" + language.tag()));
        add(new ListView<>("step", steps) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Step> item) {
                var step = item.getModelObject();
                var link = new PlainLink("link", "/" + language.tag() + step.path());
                link.add(new Label("text", step.text()));
                item.add(link);
            }
        });
    }
}
