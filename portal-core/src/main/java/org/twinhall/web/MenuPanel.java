package org.twinhall.web;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Page;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.web.component.PlainLink;

/** The entries of a menu that the reader may open. */
public class MenuPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Set<MenuItem> items;

    @Inject
    private PageAuthorizer authorizer;

    @Inject
    private Texts texts;

    private final Menu menu;

    public MenuPanel(String id, Menu menu) {
        super(id);
        this.menu = menu;
        setRenderBodyOnly(true);
    }

    /** A word for the entry that menus mark on a page; empty for none. */
    static String marked(Set<MenuItem> items, Page page) {
        return items.stream().anyMatch(item -> item.page() == page.getClass()) ? page.getClass().getName() : "";
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<MenuItem> shown = items.stream()
                .filter(item -> item.menu() == menu && authorizer.mayOpen(item.page()))
                .sorted(Comparator.comparingInt(MenuItem::order).thenComparing(MenuItem::text)).toList();
        add(new ListView<>("item", shown) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<MenuItem> item) {
                var entry = item.getModelObject();
                // From the root on, so that it is the same on every page.
                var link = new PlainLink("link", "/" + getRequestCycle().mapUrlFor(entry.page(), null));
                link.add(new Label("text", texts.get(entry.page(), entry.text(), getLocale())));
                if (getPage().getClass() == entry.page()) {
                    link.add(AttributeModifier.replace("aria-current", "page"));
                }
                item.add(link);
            }
        });
    }
}
