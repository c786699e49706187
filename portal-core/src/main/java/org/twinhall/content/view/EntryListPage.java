package org.twinhall.content.view;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.content.EntryReader;
import org.twinhall.content.EntrySummary;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.PageLinks;
import org.twinhall.web.component.PlainLink;

/** A list of live entries with filters, a count in words and pages. */
public abstract class EntryListPage extends PortalPage {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 12;

    @Inject
    private EntryReader reader;

    @Inject
    private Filters filters;

    private final String kind;
    private final String words;

    /** Makes the page; {@code words} begins its bundle keys: {@code <words>.title}, {@code .lead}, {@code .count}, {@code .empty}. */
    protected EntryListPage(PageParameters parameters, String kind, String words) {
        super(parameters);
        this.kind = kind;
        this.words = words;
    }

    /** The path of the list below the language. */
    protected abstract String listPath();

    /** The entries of one page, as cards or lines. */
    protected Component list(String id, List<EntrySummary> entries) {
        return new StoryList(id, () -> entries, 2);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var filter = filters.read(kind, getPageParameters());
        long count = reader.count(filter, language());
        int page = PageLinks.asked(getPageParameters());
        if (page > 1 && (page - 1L) * SIZE >= count) {
            throw notFound();
        }
        var entries = reader.list(filter, language(), (page - 1) * SIZE, SIZE);
        add(new Label("heading", title()));
        add(new Label("lead", message(words + ".lead")));
        add(new FilterForm("filter", kind, listPath()));
        add(new CountLabel("count", words + ".count", () -> count));
        add(list("entries", entries).setVisible(!entries.isEmpty()));
        var empty = new WebMarkupContainer("empty");
        empty.add(new Label("emptyText", message(words + ".empty")));
        add(empty.setVisible(entries.isEmpty()));
        add(new PageLinks("pages", page, count, SIZE));
        add(new PlainLink("feed", feedPath()));
    }

    @Override
    protected IModel<String> title() {
        return message(words + ".title");
    }

    @Override
    protected IModel<String> description() {
        return message(words + ".lead");
    }

    @Override
    protected String feedPath() {
        var query = new StringBuilder("?kind=" + kind.toLowerCase(java.util.Locale.ROOT));
        for (var name : List.of("topic", "group", "place")) {
            var asked = getPageParameters().get(name).toString("");
            query.append(asked.isEmpty() ? "" : "&" + name + "=" + java.net.URLEncoder.encode(asked, java.nio.charset.StandardCharsets.UTF_8));
        }
        return "/" + language().tag() + "/feed.atom" + query;
    }

    @Override
    protected boolean isCacheable() {
        return true;
    }
}
