package org.twinhall.web.component;

import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** The pages of a long list: previous, numbers, next; hidden when one page holds everything. */
public class PageLinks extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int GAP = 0;

    private final int current;
    private final int last;

    /**
     * Makes the links.
     *
     * @param current the number of the shown page, from 1
     * @param count   how many things the list holds
     * @param size    how many a page shows
     */
    public PageLinks(String id, int current, long count, int size) {
        super(id);
        this.current = current;
        this.last = (int) Math.max(1, (count + size - 1) / size);
        setVisible(last > 1);
        setRenderBodyOnly(true);
    }

    /** The number of the page that an address asks for, at least 1; anything else than a number is 1. */
    public static int asked(PageParameters parameters) {
        var asked = parameters.get("page").toString("1");
        return asked.matches("[1-9]\\d{0,4}") ? Integer.parseInt(asked) : 1;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(link("previous", current - 1).setVisible(current > 1));
        add(link("next", current + 1).setVisible(current < last));
        add(new ListView<>("page", numbers()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Integer> item) {
                int number = item.getModelObject();
                var link = link("link", number);
                link.add(new Label("number", number));
                if (number == current) {
                    link.add(AttributeModifier.replace("aria-current", "page"));
                }
                item.add(link.setVisible(number != GAP));
                item.add(new WebMarkupContainer("gap").setVisible(number == GAP).setRenderBodyOnly(true));
                if (number == GAP) {
                    item.add(AttributeModifier.replace("class", "pagination-gap"));
                }
            }
        });
    }

    /** First, last, and those around the current page; a gap stands for the others. */
    private List<Integer> numbers() {
        var numbers = new ArrayList<Integer>();
        for (int number = 1; number <= last; number++) {
            boolean shown = number == 1 || number == last || Math.abs(number - current) <= 1;
            if (shown) {
                numbers.add(number);
            } else if (numbers.getLast() != GAP) {
                numbers.add(GAP);
            }
        }
        return numbers;
    }

    private PlainPageLink link(String id, int number) {
        var parameters = new PageParameters(getPage().getPageParameters()).remove("page").remove("done");
        if (number > 1) {
            parameters.set("page", number);
        }
        return new PlainPageLink(id, getPage().getClass(), parameters);
    }
}
