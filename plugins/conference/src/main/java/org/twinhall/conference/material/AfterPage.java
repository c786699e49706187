package org.twinhall.conference.material;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.link.BookmarkablePageLink;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.desk.AfterWays;
import org.twinhall.conference.desk.OneEventPage;
import org.twinhall.conference.material.MaterialService.Given;
import org.twinhall.conference.programme.ProgrammeService;
import org.twinhall.conference.programme.ProgrammeWords;
import org.twinhall.conference.programme.Session;
import org.twinhall.conference.programme.Wording;
import org.twinhall.conference.programme.desk.WordingFields;
import org.twinhall.conference.report.ReportPanel;
import org.twinhall.content.files.FilesPage;
import org.twinhall.media.MediaFile;
import org.twinhall.web.component.SpokenLabel;
import org.twinhall.web.form.CheckField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.SelectField;

/** What stays of an event: its report, and the files that it gives. */
public class AfterPage extends OneEventPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private MaterialService service;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private ProgrammeWords words;

    public AfterPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new AfterWays("ways", event()));
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
                item.add(new SpokenLabel("title", MaterialLines.named(one)::in));
                item.add(new Label("kind", getString("material.kind." + one.material().getKind())), new Label("for", getString(forAll ? "material.forAll" : "material.forOwn")));
                item.add(verb("opening", getString(forAll ? "material.close" : "material.open"), () -> service.open(id, !forAll), "materialOpened"));
                item.add(verb("taking", getString("material.take"), () -> service.take(id), "materialTaken"));
            }
        });
        add(new BookmarkablePageLink<Void>("library", FilesPage.class));
        add(entry());
    }

    private StatelessForm<Void> verb(String id, String word, Runnable verb, String what) {
        var form = new StatelessForm<Void>(id) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                verb.run();
                done(AfterPage.class, what);
            }
        };
        form.add(new Label("word", word));
        return form;
    }

    private StatelessForm<Void> entry() {
        var files = service.listUsable(event()).stream().collect(Collectors.toMap(MediaFile::getId, MediaFile::getTitle, (a, b) -> a, LinkedHashMap::new));
        var sessions = programmes.draft(event()).sessions().stream().collect(Collectors.toMap(Session::key, one -> words.title(one).told(language()), (a, b) -> a,
                LinkedHashMap::new));
        var file = Model.of((Long) null);
        var session = Model.of((Long) null);
        var kind = Model.of(MaterialKind.MATERIAL);
        var forAll = Model.of(true);
        var titles = new WordingFields("titles", "materialTitle", "material.title", Wording.NONE, MaterialProfile.LONGEST_TITLE, 1);
        var form = new StatelessForm<Void>("entry") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    service.give(event().getId(), new MaterialProfile(file.getObject(), session.getObject(), kind.getObject(), titles.wording(),
                            Boolean.TRUE.equals(forAll.getObject())));
                    done(AfterPage.class, "materialGiven");
                } catch (RefusedException e) {
                    error(getString(e.key()));
                }
            }
        };
        form.add(new ErrorSummary("errors", form), titles, new CheckField("forAll", "material.all", forAll));
        form.add(new SelectField<>("file", "material.file", file, () -> List.copyOf(files.keySet()), new LambdaChoiceRenderer<>(files::get, Object::toString)).required());
        form.add(new SelectField<>("kind", "material.kind", kind, () -> List.of(MaterialKind.values()),
                new LambdaChoiceRenderer<>(one -> getString("material.kind." + one), MaterialKind::name)).required());
        form.add(new SelectField<>("session", "material.session", session, () -> List.copyOf(sessions.keySet()),
                new LambdaChoiceRenderer<>(sessions::get, Object::toString)).nullable());
        return form;
    }

    @Override
    protected IModel<String> title() {
        return message("after.title");
    }
}
