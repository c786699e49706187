package org.twinhall.registry.match;

import java.util.stream.IntStream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;

/** How much each criterion counts: a list of words for each. */
final class WeightsPanel extends Panel {

    private static final long serialVersionUID = 1L;

    WeightsPanel(String id, Weights weights, boolean forPartners) {
        super(id);
        setRenderBodyOnly(true);
        add(new ListView<>("criterion", Criterion.of(forPartners)) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Criterion> item) {
                var criterion = item.getModelObject();
                item.add(new WebMarkupContainer("label").add(new Label("name", getString("match.criterion." + criterion)).setRenderBodyOnly(true))
                        .add(AttributeModifier.replace("for", "weight-" + criterion.tag())));
                var select = new WebMarkupContainer("weight");
                select.add(AttributeModifier.replace("id", "weight-" + criterion.tag()), AttributeModifier.replace("name", criterion.tag()));
                select.add(steps(criterion, weights.get(criterion)));
                item.add(select);
            }
        });
    }

    private static ListView<Integer> steps(Criterion criterion, int chosen) {
        return new ListView<>("step", IntStream.rangeClosed(0, Criterion.MOST).boxed().toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Integer> item) {
                int step = item.getModelObject();
                item.add(AttributeModifier.replace("value", step));
                if (step == chosen) {
                    item.add(AttributeModifier.replace("selected", "selected"));
                }
                var word = getString("match.weight." + step);
                item.add(new Label("word", step == criterion.usual() ? getString("match.weight.usual").replace("${weight}", word) : word).setRenderBodyOnly(true));
            }
        };
    }
}
