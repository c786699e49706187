package org.twinhall.content.translation;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.content.EntryRights;
import org.twinhall.content.desk.Desk;
import org.twinhall.content.desk.EntryEditPage;
import org.twinhall.content.view.EntryWords;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.DateLabel;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.component.PageLinks;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.Tabs;

/** What is still to be translated, and what was translated and changed since. */
@RequiresPermission(EntryRights.WRITE)
public class TranslationsPage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 30;

    @Inject
    private TranslationReport report;

    @Inject
    private Desk desk;

    @Inject
    private EntryWords words;

    public TranslationsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var counts = report.count();
        var shown = progress(counts);
        int page = PageLinks.asked(getPageParameters());
        add(tabs(counts, shown));
        var lines = report.list(shown, (page - 1) * SIZE, SIZE);
        var names = desk.names(lines.stream().map(TranslationLine::owners).toList(), language());
        var table = new WebMarkupContainer("table");
        table.add(new ListView<>("line", lines) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<TranslationLine> item) {
                fill(item, item.getModelObject(), names);
            }
        });
        add(table.setVisible(!lines.isEmpty()));
        add(new Label("empty", getString("translations.empty." + shown)).setVisible(lines.isEmpty()));
        add(new PageLinks("pages", page, counts.get(shown), SIZE));
    }

    /** What is asked for; otherwise what most wants work. */
    private Progress progress(Map<Progress, Long> counts) {
        var asked = getPageParameters().get("progress").toString("");
        return Stream.of(Progress.values()).filter(progress -> progress.name().equalsIgnoreCase(asked)).findFirst()
                .orElse(counts.get(Progress.OUTDATED) > 0 ? Progress.OUTDATED : Progress.MISSING);
    }

    private Tabs tabs(Map<Progress, Long> counts, Progress shown) {
        return new Tabs("tabs", message("translations.tabs"), TranslationsPage.class, Stream.of(Progress.values())
                .map(progress -> Tabs.Tab.counted(getString("translations." + progress), counts.get(progress),
                        new PageParameters().set("progress", progress.name().toLowerCase(Locale.ROOT)), progress == shown)).toList());
    }

    private void fill(ListItem<TranslationLine> item, TranslationLine line, Map<Set<Long>, String> names) {
        var target = line.language().other();
        var page = line.progress() == Progress.MISSING ? EntryEditPage.class : BesidePage.class;
        var link = new PlainPageLink("link", page, EntryEditPage.of(line.entryId(), target));
        link.add(new Label("title", line.title()).add(new InLanguage(line.language())));
        item.add(link);
        item.add(new Label("kind", words.kind(line.kind())));
        item.add(new Label("language", target.ownName()).add(AttributeModifier.replace("lang", target.tag())));
        item.add(new Label("owners", line.owners().isEmpty() ? getString("translations.network") : names.get(line.owners())));
        item.add(new DateLabel("date", line::changedAt));
    }

    @Override
    protected IModel<String> title() {
        return message("translations.title");
    }
}
