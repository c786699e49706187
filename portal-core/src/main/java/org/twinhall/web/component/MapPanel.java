package org.twinhall.web.component;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.drawing.ArcsMap;

/** A map drawn in the browser from points; a table with the same facts stands beside it for everybody else. */
public class MapPanel extends Panel {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the map.
     *
     * @param points  the path of the points: a JSON list of name, href, kind, latitude, longitude, lines
     * @param tableId the id of the table that tells the same
     */
    public MapPanel(String id, String points, String tableId) {
        super(id);
        var map = new WebMarkupContainer("map") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onInitialize() {
                super.onInitialize();
                add(AttributeModifier.replace("data-source", points), AttributeModifier.replace("data-table", tableId),
                        AttributeModifier.replace("data-base", Assets.address(ArcsMap.class, "browser/base.json")),
                        AttributeModifier.replace("data-views", "[{\"name\":\"" + getString("map.palestine")
                                + "\",\"bounds\":[[31.2,34.1],[32.6,35.7]]},{\"name\":\"" + getString("map.britain")
                                + "\",\"bounds\":[[49.8,-8.5],[58.8,1.9]]}]"));
                for (var text : new String[] {"label", "zoom-in", "zoom-out", "close", "failed"}) {
                    add(AttributeModifier.replace("data-text-" + text, getString("map." + text)));
                }
            }
        };
        add(map);
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        response.render(Assets.style(ArcsMap.class, "browser/map.css"));
        response.render(Assets.script(ArcsMap.class, "browser/map.js"));
    }
}
