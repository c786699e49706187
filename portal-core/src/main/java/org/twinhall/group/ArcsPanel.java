package org.twinhall.group;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.drawing.Arc;
import org.twinhall.drawing.ArcsMap;
import org.twinhall.drawing.PlaceName;
import org.twinhall.place.Place;
import org.twinhall.place.Places;
import org.twinhall.web.PortalSession;

/** The links of the network as arcs between the two countries, each of which leads to its group. */
public class ArcsPanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final List<String> NAMED = List.of("dundee", "preston", "exeter", "camden", "nablus", "hebron", "gaza", "bethlehem");

    @Inject
    private Groups groups;

    @Inject
    private Places places;

    @Inject
    private Friends friends;

    public ArcsPanel(String id, IModel<String> subject) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        var byId = new HashMap<Long, Place>();
        places.listAll().forEach(place -> byId.put(place.getId(), place));
        var shown = friends.shown();
        var arcs = new ArrayList<Arc>();
        groups.listAll().stream().filter(group -> group.getState() != GroupState.ARCHIVED)
                .forEach(group -> shown.apply(group).forEach(friend -> arcs.add(new Arc(group.name(language),
                        "/" + language.tag() + "/groups/" + group.getSlug(), byId.get(group.getPlaceId()).getLatitude(),
                        byId.get(group.getPlaceId()).getLongitude(), byId.get(friend).getLatitude(), byId.get(friend).getLongitude()))));
        var map = new ArcsMap(arcs, names(byId));
        add(new Label("wide", map.wide(getString("arcs.title"))).setEscapeModelStrings(false).setRenderBodyOnly(true));
        add(new Label("tall", map.tall(getString("arcs.title"))).setEscapeModelStrings(false).setRenderBodyOnly(true));
        setVisible(!arcs.isEmpty());
    }

    private List<PlaceName> names(Map<Long, Place> byId) {
        var language = PortalSession.get().language();
        return byId.values().stream().filter(place -> NAMED.contains(place.getSlug()))
                .map(place -> new PlaceName(place.name(language), place.getLatitude(), place.getLongitude())).toList();
    }
}
