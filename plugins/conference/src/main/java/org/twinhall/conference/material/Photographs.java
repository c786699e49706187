package org.twinhall.conference.material;

import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.conference.material.MaterialService.Given;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.SpokenLabel;

/** Photographs with what is said of them; its tag is the list. */
final class Photographs extends Panel {

    private static final long serialVersionUID = 1L;

    private final transient List<Given> given;

    Photographs(String id, List<Given> given) {
        super(id);
        this.given = given;
        setVisible(!given.isEmpty());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("photograph", given) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Given> item) {
                var one = item.getModelObject();
                var picture = new WebMarkupContainer("picture");
                picture.add(AttributeModifier.replace("src", one.address(PortalSession.get().language())), AttributeModifier.replace("alt", one.file().alt(PortalSession.get().language())));
                item.add(picture, new SpokenLabel("caption", one.material().title()::in));
            }
        });
    }
}
