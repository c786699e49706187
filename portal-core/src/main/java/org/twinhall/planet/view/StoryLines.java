package org.twinhall.planet.view;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.planet.PlanetItem;
import org.twinhall.planet.PlanetStory;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.DateLabel;
import org.twinhall.web.component.PlainLink;

/** Stories of other sites as lines: date, title with the way there, site, groups. */
final class StoryLines extends Panel {

    private static final long serialVersionUID = 1L;

    private final transient List<PlanetStory> stories;
    private final boolean excerpts;

    /**
     * Makes the list.
     *
     * @param excerpts whether the first words of each story are shown too
     */
    StoryLines(String id, List<PlanetStory> stories, boolean excerpts) {
        super(id);
        this.stories = stories;
        this.excerpts = excerpts;
        setRenderBodyOnly(true);
    }

    /** Says the language of what is not written in the page's. */
    static <C extends Component> C inItsLanguage(C component, PlanetItem item) {
        if (!item.getLanguage().equals(PortalSession.get().language().tag())) {
            component.add(AttributeModifier.replace("lang", item.getLanguage()), AttributeModifier.replace("dir", "auto"));
        }
        return component;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("line", stories) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PlanetStory> line) {
                fill(line, line.getModelObject());
            }
        });
    }

    private void fill(ListItem<PlanetStory> line, PlanetStory story) {
        var item = story.item();
        line.add(new DateLabel("date", item::getPublishedAt));
        var link = inItsLanguage(new PlainLink("link", item.getAddress()), item);
        link.add(new Label("title", item.getTitle()));
        line.add(link);
        line.add(new Label("site", item.getSite()));
        line.add(new Label("groups", story.groups().stream().map(group -> group.name(PortalSession.get().language()))
                .collect(Collectors.joining(" · "))));
        var words = new WebMarkupContainer("words");
        words.add(inItsLanguage(new Label("excerpt", item.getExcerpt()), item));
        line.add(words.setVisible(excerpts && !item.getExcerpt().isEmpty()));
    }
}
