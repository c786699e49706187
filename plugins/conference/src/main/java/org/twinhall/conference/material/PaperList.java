package org.twinhall.conference.material;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.conference.material.MaterialService.Given;
import org.twinhall.media.MediaFile;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.SpokenLabel;

/** Files to be opened, with what they are and how large; its tag is the list. */
final class PaperList extends Panel {

    private static final long serialVersionUID = 1L;

    private final transient List<Given> given;

    PaperList(String id, List<Given> given) {
        super(id);
        this.given = given;
        setVisible(!given.isEmpty());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("paper", given) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Given> item) {
                var one = item.getModelObject();
                item.add(new PlainLink("file", one.address(PortalSession.get().language())).add(new SpokenLabel("title", one.name()::in)));
                var kind = one.material().getKind() == MaterialKind.MATERIAL ? "" : getString("material.kind." + one.material().getKind());
                item.add(new Label("facts", Stream.of(kind, kindOf(one.file()), one.material().isForAll() ? "" : getString("material.own"))
                        .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "))));
            }
        });
    }

    private static String kindOf(MediaFile file) {
        return file.getType().name() + ", " + sized(file.getSize());
    }

    private static String sized(long bytes) {
        return bytes < 1 << 20 ? Math.max(1, bytes >> 10) + " kB" : (bytes >> 20) + " MB";
    }
}
