package org.twinhall.content.wordpress;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PageLinks;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.Tabs;

/** What became of each item of a file; and the way back. */
@RequiresPermission(WordPressImport.IMPORT)
public class ImportPage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 100;

    @Inject
    private WordPressImport imports;

    private final transient ImportRun run;

    public ImportPage(PageParameters parameters) {
        super(parameters);
        var number = parameters.get("run").toString("");
        if (!number.matches("[1-9]\\d{0,17}")) {
            throw notFound();
        }
        run = imports.getRun(Long.parseLong(number));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var counts = imports.countItems(run.getId());
        var outcome = outcome();
        long all = outcome == null ? counts.values().stream().mapToLong(Long::longValue).sum() : counts.getOrDefault(outcome, 0L);
        add(new PlainPageLink("all", ImportsPage.class));
        add(new Label("state", state(run, this)));
        add(new WebMarkupContainer("running").setVisible(run.isRunning()));
        add(new WebMarkupContainer("dry").setVisible(run.isDry()));
        add(new Label("refusal", run.getRefusal()).setVisible(!run.getRefusal().isEmpty()));
        add(outcomes(counts, outcome));
        int page = PageLinks.asked(getPageParameters());
        var table = new WebMarkupContainer("table");
        table.add(lines(imports.listItems(run.getId(), outcome, (page - 1) * SIZE, SIZE)));
        add(table.setVisible(all > 0));
        add(new PageLinks("pages", page, all, SIZE));
        add(new FollowForm("follow", run));
        add(undo());
    }

    private Tabs outcomes(Map<ImportItem.Outcome, Long> counts, ImportItem.Outcome shown) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        var tabs = Stream.of(Tabs.Tab.counted(getString("import.outcome.ALL"), all, new PageParameters().set("run", run.getId()), shown == null));
        return new Tabs("outcomes", message("import.outcomes"), ImportPage.class, Stream.concat(tabs, Stream.of(ImportItem.Outcome.values())
                .filter(counts::containsKey).map(one -> Tabs.Tab.counted(getString("import.outcome." + one), counts.get(one),
                        new PageParameters().set("run", run.getId()).set("outcome", one.name().toLowerCase(Locale.ROOT)), one == shown))).toList());
    }

    private ListView<ImportItem> lines(List<ImportItem> items) {
        return new ListView<>("line", items) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ImportItem> item) {
                var line = item.getModelObject();
                item.add(new Label("title", line.getTitle()));
                item.add(new PlainLink("editor", "/" + language().tag() + "/desk/entries/" + line.getEntryId() + "/" + run.getLanguage().tag())
                        .setVisible(line.getEntryId() != null));
                item.add(new Label("kind", getString("import.kind." + line.getKind(), null, line.getKind())));
                item.add(new Label("became", getString("import.outcome." + line.getOutcome())));
                item.add(new ListView<>("note", line.getNotes()) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected void populateItem(ListItem<Notes.Note> note) {
                        note.add(new Label("text", getString("import.note." + note.getModelObject().word())),
                                new Label("about", note.getModelObject().argument()));
                    }
                });
            }
        };
    }

    private Component undo() {
        long id = run.getId();
        var form = new StatelessForm<Void>("undo") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                imports.undo(id);
                setResponsePage(ImportPage.class, new PageParameters().set("run", id).set("done", "undoing"));
            }
        };
        return form.setVisible(run.mayBeUndone());
    }

    /** How far a run is, in words. */
    static IModel<String> state(ImportRun run, Component component) {
        return Model.of(component.getString("import.state." + run.getState()).replace("${seen}", Integer.toString(run.getSeen()))
                .replace("${total}", Integer.toString(run.getTotal())));
    }

    private ImportItem.Outcome outcome() {
        var asked = getPageParameters().get("outcome").toString("");
        return Stream.of(ImportItem.Outcome.values()).filter(one -> one.name().equalsIgnoreCase(asked)).findFirst().orElse(null);
    }

    @Override
    protected IModel<String> title() {
        return Model.of(run.getFileName());
    }
}
