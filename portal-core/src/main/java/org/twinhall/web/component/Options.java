package org.twinhall.web.component;

import java.util.List;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;

/** The options of a select in a form that is an address: {@code <option wicket:id="…"><wicket:container wicket:id="text"/></option>}. */
public final class Options extends ListView<Options.Option> {

    private static final long serialVersionUID = 1L;

    private final String chosen;

    /** What can be chosen. */
    public record Option(String value, String text) implements java.io.Serializable {
    }

    /** @param chosen the value of what is chosen now; any other text for none of them */
    public Options(String id, List<Option> options, String chosen) {
        super(id, options);
        this.chosen = chosen;
    }

    @Override
    protected ListItem<Option> newItem(int index, org.apache.wicket.model.IModel<Option> model) {
        return new ListItem<>(index, model) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onComponentTag(ComponentTag tag) {
                super.onComponentTag(tag);
                tag.put("value", getModelObject().value());
                if (getModelObject().value().equals(chosen)) {
                    tag.put("selected", "selected");
                }
            }
        };
    }

    @Override
    protected void populateItem(ListItem<Option> item) {
        item.add(new Label("text", item.getModelObject().text()).setRenderBodyOnly(true));
    }
}
