package org.twinhall.content.check;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;

/** The advice beside a text; the script of the editor brings it up to date while somebody writes. */
public class CheckPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private CheckTexts texts;

    public CheckPanel(String id, List<Advice> advice) {
        super(id);
        add(new ListView<>("advice", texts.say(advice, getLocale())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("text", item.getModelObject()));
            }
        });
        var fine = new WebMarkupContainer("fine");
        if (!advice.isEmpty()) {
            fine.add(org.apache.wicket.AttributeModifier.replace("hidden", "hidden"));
        }
        add(fine);
    }
}
