package org.twinhall.planet.view;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.group.Group;
import org.twinhall.group.GroupPage;
import org.twinhall.planet.Planet;
import org.twinhall.planet.PlanetStory;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.Breadcrumb;
import org.twinhall.web.component.DateLabel;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.PlainPageLink;

/** One story of another site: its first words, who publishes it, and the way there. The search leads here. */
@OpenToAll
public class StoryPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Planet planet;

    private final transient PlanetStory story;

    public StoryPage(PageParameters parameters) {
        super(parameters);
        var asked = parameters.get("story").toString("");
        story = (asked.matches("[1-9]\\d{0,17}") ? planet.find(Long.parseLong(asked)) : java.util.Optional.<PlanetStory>empty())
                .orElseThrow(PortalPage::notFound);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var item = story.item();
        add(new Breadcrumb("breadcrumb", () -> List.of(new Breadcrumb.Step(getString("elsewhere.title"), "/elsewhere"))));
        add(new Label("site", item.getSite()));
        add(StoryLines.inItsLanguage(new Label("heading", item.getTitle()), item));
        add(StoryLines.inItsLanguage(new Label("excerpt", item.getExcerpt()), item).setVisible(!item.getExcerpt().isEmpty()));
        add(new DateLabel("date", item::getPublishedAt));
        add(new Label("author", item.getAuthor()).setVisible(!item.getAuthor().isEmpty()));
        var read = new PlainLink("read", item.getAddress());
        read.add(new Label("text", getString("elsewhere.read").replace("${site}", item.getSite())));
        add(read);
        add(new ListView<>("group", story.groups()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Group> line) {
                var link = new PlainPageLink("link", GroupPage.class, GroupPage.of(line.getModelObject()));
                link.add(new Label("name", line.getModelObject().name(language())));
                line.add(link);
            }
        });
    }

    @Override
    protected IModel<String> title() {
        return () -> story.item().getTitle();
    }

    @Override
    protected IModel<String> description() {
        return () -> story.item().getExcerpt();
    }

    @Override
    protected boolean isCacheable() {
        return true;
    }
}
