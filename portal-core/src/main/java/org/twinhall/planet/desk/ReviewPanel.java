package org.twinhall.planet.desk;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.group.Group;
import org.twinhall.planet.ItemState;
import org.twinhall.planet.PlanetItem;
import org.twinhall.planet.PlanetItems;
import org.twinhall.planet.PlanetService;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.DateLabel;
import org.twinhall.web.component.PageLinks;
import org.twinhall.web.component.PlainLink;

/**
 * What the feed of a group brought, with what waits before everything else. The buttons name the item, not its place in the
 * list: meanwhile the list may have become another one.
 */
final class ReviewPanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 20;

    @Inject
    private PlanetService service;

    @Inject
    private PlanetItems items;

    private final transient Group group;

    ReviewPanel(String id, Group group) {
        super(id);
        this.group = group;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        long count = items.countOf(group.getId());
        int page = PageLinks.asked(getPage().getPageParameters());
        var shown = items.listForReview(group.getId(), (page - 1) * SIZE, SIZE);
        int waiting = items.listHeld(group.getId()).size();
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                decide();
            }
        };
        var all = new WebMarkupContainer("all");
        all.add(new CountLabel("waiting", "feed.showAll", () -> waiting));
        form.add(all.setVisible(waiting > 1));
        form.add(table(shown));
        add(form.setVisible(!shown.isEmpty()));
        add(new WebMarkupContainer("none").setVisible(shown.isEmpty()));
        add(new PageLinks("pages", page, count, SIZE));
    }

    private ListView<PlanetItem> table(List<PlanetItem> shown) {
        return new ListView<>("item", shown) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PlanetItem> line) {
                fill(line, line.getModelObject());
            }
        };
    }

    private void fill(ListItem<PlanetItem> line, PlanetItem item) {
        var link = new PlainLink("link", item.getAddress());
        link.add(new Label("title", item.getTitle()));
        line.add(link.add(AttributeModifier.replace("lang", item.getLanguage())));
        line.add(new Label("excerpt", item.getExcerpt()).add(AttributeModifier.replace("lang", item.getLanguage())).setVisible(!item.getExcerpt().isEmpty()));
        line.add(new DateLabel("date", item::getPublishedAt));
        var word = item.isGone() ? "GONE" : item.getState() == ItemState.HELD && item.getChangedAt() != null ? "CHANGED" : item.getState().name();
        line.add(new Label("state", getString("feed.state." + word)).add(AttributeModifier.append("class", chip(item))));
        line.add(button("show", item).setVisible(item.getState() != ItemState.SHOWN), button("hide", item).setVisible(item.getState() != ItemState.HIDDEN));
    }

    private static String chip(PlanetItem item) {
        if (item.isGone()) {
            return "chip-archived";
        }
        return switch (item.getState()) {
            case HELD -> "chip-review";
            case SHOWN -> "chip-published";
            case HIDDEN -> "chip-archived";
        };
    }

    private static WebMarkupContainer button(String id, PlanetItem item) {
        var button = new WebMarkupContainer(id);
        button.add(AttributeModifier.replace("value", item.getId()));
        button.add(new Label("what", item.getTitle()));
        return button;
    }

    private void decide() {
        if (asked("all").equals("yes")) {
            service.showAllHeld(group.getId());
        } else if (asked("show").matches("\\d{1,18}")) {
            service.show(Long.parseLong(asked("show")));
        } else if (asked("hide").matches("\\d{1,18}")) {
            service.hide(Long.parseLong(asked("hide")));
        }
        var back = GroupFeedPage.of(group).set("done", asked("hide").isEmpty() ? "shown" : "hidden");
        int page = PageLinks.asked(getPage().getPageParameters());
        setResponsePage(GroupFeedPage.class, page > 1 ? back.set("page", page) : back);
    }

    private String asked(String name) {
        return getRequest().getPostParameters().getParameterValue(name).toString("");
    }
}
