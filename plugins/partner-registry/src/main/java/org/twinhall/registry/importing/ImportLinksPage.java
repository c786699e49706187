package org.twinhall.registry.importing;

import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.handler.resource.ResourceStreamRequestHandler;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.ContentDisposition;
import org.apache.wicket.util.lang.Bytes;
import org.apache.wicket.util.resource.StringResourceStream;
import org.twinhall.access.RequiresPermission;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.web.WorkPage;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.UploadField;

/** Brings a table of links in: first a look at what would become of each line, then the table itself. */
@RequiresPermission(PartnerService.CURATE)
public class ImportLinksPage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final Bytes LARGEST = Bytes.megabytes(8);
    private static final int MOST_SHOWN = 200;
    private static final int LONGEST_MAPPING = 1000;

    @Inject
    private LinkImport links;

    private final IModel<String> table = Model.of("");
    private final IModel<String> mapping = Model.of("");
    private final UploadField upload = new UploadField("upload", "importLinks.file", "text/csv,.csv");
    private transient Outcome outcome;

    public ImportLinksPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                read().ifPresent(ImportLinksPage.this::act);
            }

            @Override
            protected void onFileUploadException(FileUploadException e, Map<String, Object> model) {
                upload.control().error(getString("importLinks.large"));
            }
        };
        form.setMultiPart(true);
        form.setMaxSize(LARGEST);
        form.add(new ErrorSummary("errors", form), new HiddenField<>("table", table, String.class), upload);
        form.add(new AreaField("mapping", "importLinks.mapping", mapping, LONGEST_MAPPING, 3).attribute("dir", "ltr"));
        form.add(whenLooked("bring", looked -> true), whenLooked("errorsFile", looked -> looked.count(Outcome.Kind.REFUSED) > 0));
        form.add(preview());
        add(form);
    }

    /** Which button was pressed, its value says; a look is what costs nothing. */
    private void act(LinkTable read) {
        switch (getRequest().getPostParameters().getParameterValue("act").toString("look")) {
            case "bring" -> {
                var done = links.bringIn(read, false);
                setResponsePage(ImportLinksPage.class, new PageParameters()
                        .set("done", done.count(Outcome.Kind.REFUSED) == 0 ? "linksImported" : "linksImportedInPart"));
            }
            case "errors" -> saveErrors(read);
            default -> outcome = links.bringIn(read, true);
        }
    }

    /** Something that is there only after a look. */
    private WebMarkupContainer whenLooked(String id, Predicate<Outcome> also) {
        return new WebMarkupContainer(id) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(outcome != null && also.test(outcome));
            }
        };
    }

    private Optional<LinkTable> read() {
        try {
            var file = upload.control().getFileUpload();
            if (file != null && file.getSize() > 0) {
                table.setObject(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.getBytes())).toString());
            }
            if (table.getObject() == null || table.getObject().isBlank()) {
                upload.control().error(getString("importLinks.none"));
                return Optional.empty();
            }
            var reading = LinkTable.read(table.getObject(), mapping.getObject());
            if (!reading.isTable()) {
                upload.control().error(getString(reading.flaw()).replace("${value}", reading.about()));
            }
            return Optional.ofNullable(reading.table());
        } catch (CharacterCodingException e) {
            upload.control().error(getString("importLinks.encoding"));
            return Optional.empty();
        }
    }

    private void saveErrors(LinkTable read) {
        var errors = links.bringIn(read, true).errors(this::reason);
        var file = new StringResourceStream(errors, "text/csv; charset=utf-8");
        file.setCharset(StandardCharsets.UTF_8);
        getRequestCycle().scheduleRequestHandlerAfterCurrent(new ResourceStreamRequestHandler(file, "links-not-brought-in.csv")
                .setContentDisposition(ContentDisposition.ATTACHMENT));
    }

    private String reason(Outcome.Line line) {
        return line.why().isEmpty() ? "" : getString(line.why()).replace("${value}", line.about());
    }

    private WebMarkupContainer preview() {
        var preview = whenLooked("preview", looked -> true);
        preview.add(new ListView<>("total", (IModel<List<Outcome.Kind>>) () -> Stream.of(Outcome.Kind.values())
                .filter(kind -> outcome != null && outcome.count(kind) > 0).toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Outcome.Kind> item) {
                item.add(new Label("kind", getString("linkImport." + item.getModelObject())), new Label("count", outcome.count(item.getModelObject())));
            }
        });
        preview.add(new ListView<>("line", (IModel<List<Outcome.Line>>) () -> outcome == null ? List.of() : outcome.lines().stream()
                .filter(line -> line.kind() != Outcome.Kind.SAME).limit(MOST_SHOWN).toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Outcome.Line> item) {
                var line = item.getModelObject();
                item.add(new Label("number", line.row().line()), new Label("what", line.what()));
                item.add(new Label("kind", getString("linkImport." + line.kind())), new Label("why", reason(line)));
            }
        });
        return preview;
    }

    @Override
    protected IModel<String> title() {
        return message("importLinks.title");
    }
}
