package org.twinhall.content.view;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.content.EntryView;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.theme.Theme;
import org.twinhall.web.theme.Themes;

/** Says above a draft that it is one; lets its writer see it on a telephone, in the other language, in the other themes. */
final class DraftBar extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private DraftDoor door;

    @Inject
    private Themes themes;

    DraftBar(String id, EntryView entry, PageParameters parameters) {
        super(id);
        var reader = PortalSession.get().language();
        boolean shared = !parameters.get(DraftDoor.SECRET).isEmpty();
        add(new Label("notice", () -> getString(shared ? "draft.shared" : "draft.notice")));
        var desk = "/" + reader.tag() + "/desk/entries/" + entry.entryId() + "/" + entry.language().tag();
        var writer = new WebMarkupContainer("writer");
        writer.add(new PlainLink("back", desk), new PlainLink("narrow", desk + "/preview"));
        writer.add(shared ? new WebMarkupContainer("language") : language(entry, reader.other()));
        // Whoever was shown the draft has no way to it but the secret.
        var path = shared ? "" : door.path(entry.entryId(), reader);
        writer.add(new ListView<>("theme", shared ? List.<Theme>of() : List.copyOf(themes.listAll())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Theme> item) {
                var theme = item.getModelObject();
                var link = new PlainLink("link", path + "&" + Themes.PREVIEW + "=" + theme.name());
                link.add(new Label("name", theme.title(reader.tag())));
                if (theme.name().equals(getSession().getStyle())) {
                    link.add(AttributeModifier.replace("aria-current", "true"));
                }
                item.add(link);
            }
        });
        writer.add(new WebMarkupContainer("themes"));
        add(writer.setVisible(!shared));
        setVisible(parameters.get(DraftDoor.FRAMED).isEmpty());
    }

    private PlainLink language(EntryView entry, Language other) {
        var link = new PlainLink("language", door.path(entry.entryId(), other));
        link.add(new Label("name", other.ownName()));
        link.add(AttributeModifier.replace("lang", other.tag()), AttributeModifier.replace("hreflang", other.tag()));
        return link;
    }
}
