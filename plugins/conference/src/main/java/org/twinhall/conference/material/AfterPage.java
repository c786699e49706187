package org.twinhall.conference.material;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.desk.OneEventPage;
import org.twinhall.conference.material.MaterialService.Given;
import org.twinhall.conference.report.ReportPanel;
import org.twinhall.content.files.FilesPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;
import org.twinhall.web.form.VerbForm;

/** What stays of an event: its report, and the files that it gives. */
public class AfterPage extends OneEventPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private MaterialService service;

    public AfterPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ReportPanel("report", event()));
        var all = service.list(event());
        add(new WebMarkupContainer("nothing").setVisible(all.isEmpty()));
        add(new ListView<>("given", all) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Given> item) {
                var one = item.getModelObject();
                long id = one.material().getId();
                boolean forAll = one.material().isForAll();
                item.add(new SpokenLabel("title", one.name()::in));
                item.add(new Label("kind", getString("material.kind." + one.material().getKind())), new Label("for", getString(forAll ? "material.forAll" : "material.forOwn")));
                item.add(verb("opening", getString(forAll ? "material.close" : "material.open"), () -> service.open(id, !forAll), "materialOpened"));
                item.add(verb("taking", getString("material.take"), () -> service.take(id), "materialTaken"));
            }
        });
        add(new PlainPageLink("library", FilesPage.class));
        add(new MaterialForm("entry", event()));
    }

    private StatelessForm<Void> verb(String id, String word, Runnable verb, String what) {
        var form = new VerbForm(id, sent -> {
            verb.run();
            done(AfterPage.class, what);
        });
        form.add(new Label("word", word));
        return form;
    }

    @Override
    protected IModel<String> title() {
        return message("after.title");
    }
}
