package org.twinhall.content.view;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.content.EntryFilter;
import org.twinhall.content.EntryReader;
import org.twinhall.content.menu.GroupMenuPanel;
import org.twinhall.group.Group;
import org.twinhall.group.GroupAddress;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.Breadcrumb;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.PageLinks;
import org.twinhall.web.component.PlainLink;

/** All that a group has published of one kind, below the group's own address. */
public abstract class EntriesOfGroupPage extends PortalPage {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 12;

    @Inject
    private EntryReader reader;

    @Inject
    private GroupAddress address;

    private final String kind;
    private final String words;
    private final transient Group group;

    /** Makes the page; {@code words} begins its bundle keys: {@code <words>.ofGroup}, {@code .ofGroup.empty}, {@code .count}, {@code .title}. */
    protected EntriesOfGroupPage(PageParameters parameters, String kind, String words) {
        super(parameters);
        this.kind = kind;
        this.words = words;
        group = address.group(parameters, path(), language());
    }

    /** Whose entries these are. */
    protected final Group group() {
        return group;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var filter = EntryFilter.of(kind).ofGroup(group.getId());
        long count = reader.count(filter, language());
        int page = PageLinks.asked(getPageParameters());
        if (page > 1 && (page - 1L) * SIZE >= count) {
            throw notFound();
        }
        add(new Breadcrumb("breadcrumb", () -> List.of(new Breadcrumb.Step(group.name(language()), "/groups/" + group.getSlug()))));
        add(new GroupMenuPanel("menu", Model.of(group.getId())));
        add(new Label("heading", title()));
        add(new CountLabel("count", words + ".count", () -> count).setVisible(count > 0));
        add(list("entries", filter, (page - 1) * SIZE).setVisible(count > 0));
        var empty = new WebMarkupContainer("empty");
        empty.add(new Label("emptyText", message(words + ".ofGroup.empty")));
        add(empty.setVisible(count == 0));
        add(pages(page, count));
        add(new PlainLink("feed", feedPath()));
    }

    /** The entries from an offset on. */
    protected Component list(String id, EntryFilter filter, int offset) {
        var entries = reader.list(filter, language(), offset, SIZE);
        return new StoryList(id, () -> entries, 2);
    }

    /** The way to the list's other pages. */
    protected Component pages(int page, long count) {
        return new PageLinks("pages", page, count, SIZE);
    }

    @Override
    protected IModel<String> title() {
        return () -> getString(words + ".ofGroup").replace("${group}", group.name(language()));
    }

    @Override
    protected String bodyClass() {
        return super.bodyClass() + " " + group.getAccent().cssClass();
    }

    @Override
    protected String feedPath() {
        return "/" + language().tag() + "/groups/" + group.getSlug() + "/feed.atom";
    }

    @Override
    protected boolean isCacheable() {
        return true;
    }
}
