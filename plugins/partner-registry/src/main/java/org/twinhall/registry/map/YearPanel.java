package org.twinhall.registry.map;

import java.util.LinkedHashMap;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.text.Json;
import org.twinhall.text.Plural;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.Assets;

/** The year of a map, as a field of a plain form; a script makes it slide. Hidden when there is one year only. */
final class YearPanel extends Panel {

    private static final long serialVersionUID = 1L;

    private final transient Years years;
    private final transient PageParameters parameters;

    YearPanel(String id, Years years, PageParameters parameters) {
        super(id);
        this.years = years;
        this.parameters = parameters;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var form = new WebMarkupContainer("slider");
        form.add(AttributeModifier.replace("action", "/" + PortalSession.get().language().tag() + "/registry"));
        form.add(new ListView<>("kept", parameters.getNamedKeys().stream().filter(name -> !name.equals("year")).sorted().toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(AttributeModifier.replace("name", item.getModelObject()));
                item.add(AttributeModifier.replace("value", parameters.get(item.getModelObject()).toString("")));
            }
        });
        form.add(new WebMarkupContainer("year").add(AttributeModifier.replace("min", years.first()), AttributeModifier.replace("max", years.present()),
                AttributeModifier.replace("value", years.shown())));
        var told = new LinkedHashMap<String, String>();
        years.counts().forEach((year, count) -> told.put(Integer.toString(year), told(year, count)));
        form.add(new Label("told", told.get(Integer.toString(years.shown()))).add(AttributeModifier.replace("data-years", new Json().write(told).strip())));
        form.add(new WebMarkupContainer("play").add(AttributeModifier.replace("data-stop", getString("growth.stop"))));
        add(form.setVisible(years.first() < years.present()));
    }

    private String told(int year, long count) {
        var plural = count == 0 ? Plural.ZERO : Plural.of(count, PortalSession.get().language());
        return getString("growth.told." + plural.key()).replace("${year}", Integer.toString(year)).replace("${number}", Long.toString(count));
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        response.render(Assets.script(YearPanel.class, "growth.js"));
    }
}
