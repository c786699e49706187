package org.twinhall.archive;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.util.lang.Bytes;
import org.twinhall.web.form.CheckField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.UploadField;

/** Takes in the archive of one group, and tells what became of it. */
final class TakeInPanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final Bytes LARGEST = Bytes.megabytes(2048);

    @Inject
    private GroupImport archives;

    @Inject
    private ArchiveService service;

    private transient GroupReport report;

    TakeInPanel(String id) {
        super(id);
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(form());
        var told = new WebMarkupContainer("report") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(report != null);
            }
        };
        told.add(new Label("summary", (IModel<String>) this::summary));
        told.add(new ListView<>("line", (IModel<java.util.List<Map.Entry<String, GroupReport.Line>>>) () -> java.util.List.copyOf(report.lines().entrySet())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Map.Entry<String, GroupReport.Line>> item) {
                var line = item.getModelObject();
                item.add(new Label("table", getString("archive.table." + line.getKey(), null, line.getKey())), new Label("come", line.getValue().come()),
                        new Label("here", line.getValue().here()), new Label("left", line.getValue().left()));
            }
        });
        told.add(new ListView<>("renamed", (IModel<java.util.List<String>>) () -> report.renamed()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("words", item.getModelObject()));
            }
        });
        add(told);
    }

    private String summary() {
        var key = report.come() == 0 ? "archive.report.nothing" : report.isDry() ? "archive.report.dry" : "archive.report.done";
        return getString(key).replace("${group}", report.group()).replace("${files}", Integer.toString(report.files()));
    }

    private StatelessForm<Void> form() {
        var upload = new UploadField("archive", "archive.upload", ".zip,application/zip");
        IModel<Boolean> dry = Model.of(true);
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                take(upload, Boolean.TRUE.equals(dry.getObject()));
            }

            @Override
            protected void onFileUploadException(FileUploadException e, Map<String, Object> model) {
                upload.control().error(getString("archive.large"));
            }
        };
        form.setMultiPart(true);
        form.setMaxSize(LARGEST);
        form.add(new ErrorSummary("errors", form), upload.required(), new CheckField("dry", "archive.dry", dry));
        return form;
    }

    private void take(UploadField upload, boolean dry) {
        try {
            var file = service.receive();
            try {
                try (var input = upload.control().getFileUpload().getInputStream()) {
                    Files.copy(input, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
                report = archives.take(file, dry);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (ArchiveException | IOException e) {
            upload.control().error(getString("archive.refused").replace("${reason}", String.valueOf(e.getMessage())));
        }
    }
}
