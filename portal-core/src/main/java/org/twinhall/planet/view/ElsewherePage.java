package org.twinhall.planet.view;

import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.planet.Planet;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.Options;
import org.twinhall.web.component.PageLinks;
import org.twinhall.web.component.PlainPageLink;

/** What groups publish on sites of their own, the newest first; {@code ?group=} narrows it to one of them. */
@OpenToAll
public class ElsewherePage extends PortalPage {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 20;

    @Inject
    private Planet planet;

    @Inject
    private Groups groups;

    public ElsewherePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var asked = getPageParameters().get("group").toString("");
        var group = asked.isEmpty() ? null : groups.findBySlug(asked).map(Group::getId).orElseThrow(PortalPage::notFound);
        long count = planet.count(group);
        int page = PageLinks.asked(getPageParameters());
        if (page > 1 && (page - 1L) * SIZE >= count) {
            throw notFound();
        }
        var stories = planet.list(group, (page - 1) * SIZE, SIZE);
        add(new Label("heading", title()));
        add(filter(asked));
        add(new CountLabel("count", "elsewhere.count", () -> count));
        add(new StoryLines("stories", stories, true).setVisible(!stories.isEmpty()));
        add(new WebMarkupContainer("empty").setVisible(stories.isEmpty()));
        add(new PageLinks("pages", page, count, SIZE));
    }

    private WebMarkupContainer filter(String asked) {
        var collator = Collator.getInstance(language().locale());
        List<Group> choices = planet.listGroups().stream().sorted(Comparator.comparing(group -> group.name(language()), collator)).toList();
        var form = new WebMarkupContainer("filter");
        form.add(new Options("choice", choices.stream().map(group -> new Options.Option(group.getSlug(), group.name(language()))).toList(), asked));
        form.add(new PlainPageLink("clear", ElsewherePage.class).setVisible(!asked.isEmpty()));
        return (WebMarkupContainer) form.setVisible(choices.size() > 1 || !asked.isEmpty());
    }

    @Override
    protected IModel<String> title() {
        return message("elsewhere.title");
    }

    @Override
    protected IModel<String> description() {
        return message("elsewhere.lead");
    }

    @Override
    protected boolean isCacheable() {
        return true;
    }
}
