package org.twinhall.content.wordpress;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.util.lang.Bytes;
import org.twinhall.access.RequiresPermission;
import org.twinhall.content.EntryKind;
import org.twinhall.content.desk.Desk;
import org.twinhall.content.view.EntryWords;
import org.twinhall.text.Language;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.MomentLabel;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.CheckField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.SelectField;
import org.twinhall.web.form.UploadField;

/** Takes a WordPress export, and lists what was brought in so far. */
@RequiresPermission(WordPressImport.IMPORT)
public class ImportsPage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final Bytes LARGEST = Bytes.megabytes(512);
    private static final int MOST = 50;

    @Inject
    private WordPressImport imports;

    @Inject
    private Desk desk;

    @Inject
    private EntryWords words;

    public ImportsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(form());
        var runs = imports.listRuns(MOST);
        var table = new WebMarkupContainer("table");
        table.add(new ListView<>("run", runs) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ImportRun> item) {
                var run = item.getModelObject();
                var link = new PlainPageLink("link", ImportPage.class, new PageParameters().set("run", run.getId()));
                link.add(new Label("name", run.getFileName()));
                item.add(link, new Label("site", run.getSite()), new Label("who", run.getAccountName()),
                        new MomentLabel("when", run.getStartedAt()), new Label("state", ImportPage.state(run, this)));
            }
        });
        add(table.setVisible(!runs.isEmpty()));
    }

    private StatelessForm<Void> form() {
        var export = new UploadField("export", "imports.export", ".xml,text/xml,application/xml");
        var files = new UploadField("files", "imports.files", ".zip,application/zip");
        IModel<Long> owner = Model.of(Desk.NETWORK);
        IModel<String> kind = Model.of(imports.listPostKinds().getFirst().name());
        IModel<Language> language = new Model<>();
        IModel<Boolean> comments = Model.of(false);
        IModel<Boolean> dry = Model.of(true);
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                begin(export, files, (file, zip) -> new ImportOrder(file, zip, name(export), owner.getObject() == Desk.NETWORK ? null : owner.getObject(),
                        language.getObject(), kind.getObject(), comments.getObject(), dry.getObject(), Map.of()));
            }

            @Override
            protected void onFileUploadException(FileUploadException e, Map<String, Object> model) {
                export.control().error(getString("imports.large"));
            }
        };
        form.setMultiPart(true);
        form.setMaxSize(LARGEST);
        form.add(new ErrorSummary("errors", form), export.required(), files);
        var owners = desk.listOwners(WordPressImport.IMPORT, language());
        form.add(new SelectField<>("owner", "imports.owner", owner, () -> owners.stream().map(Desk.Owner::id).toList(), new LambdaChoiceRenderer<>(
                id -> id == Desk.NETWORK ? getString("imports.network") : owners.stream().filter(one -> one.id() == id).findFirst().orElseThrow().name(),
                Object::toString)).required());
        form.add(new SelectField<>("kind", "imports.kind", kind, () -> imports.listPostKinds().stream().map(EntryKind::name).toList(),
                new LambdaChoiceRenderer<>(words::kind, name -> name)).required());
        form.add(new SelectField<>("language", "imports.language", language, () -> List.of(Language.values()),
                new LambdaChoiceRenderer<>(Language::ownName, Language::tag)).nullable());
        form.add(new CheckField("comments", "imports.comments", comments), new CheckField("dry", "imports.dry", dry));
        return form;
    }

    /** Makes an order of the files that were received. */
    private interface Ordering {

        ImportOrder of(Path file, Path zip);
    }

    private static String name(UploadField export) {
        var name = export.control().getFileUpload().getClientFileName();
        var plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return plain.length() > 200 ? plain.substring(0, 200) : plain;
    }

    private void begin(UploadField export, UploadField files, Ordering ordering) {
        Path file = null;
        Path zip = null;
        try {
            file = received(export);
            zip = files.control().getFileUpload() == null ? null : received(files);
            var run = imports.begin(ordering.of(file, zip));
            imports.keep(run, file, zip);
            setResponsePage(ImportPage.class, new PageParameters().set("run", run.getId()));
        } catch (ImportRefusedException e) {
            export.control().error(getString(e.key()).replace("${detail}", e.detail()));
        } catch (IOException e) {
            export.control().error(getString("import.refused.file").replace("${detail}", String.valueOf(e.getMessage())));
        } finally {
            delete(file);
            delete(zip);
        }
    }

    private Path received(UploadField field) throws IOException {
        var file = imports.receive();
        try (var input = field.control().getFileUpload().getInputStream()) {
            Files.copy(input, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // What cannot be deleted lies in the folder of imports and harms nobody.
            file.toFile().deleteOnExit();
        }
    }

    @Override
    protected IModel<String> title() {
        return message("imports.title");
    }
}
