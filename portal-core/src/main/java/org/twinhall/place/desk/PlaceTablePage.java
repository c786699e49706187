package org.twinhall.place.desk;

import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.util.lang.Bytes;
import org.twinhall.access.RequiresPermission;
import org.twinhall.place.PlaceService;
import org.twinhall.place.PlaceTable;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.UploadField;

/** Loads a table of places: all of it, or nothing and the reasons. */
@RequiresPermission(PlaceService.ADMINISTER)
public class PlaceTablePage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final Bytes LARGEST = Bytes.megabytes(8);
    private static final int MOST_FLAWS = 50;

    @Inject
    private PlaceService service;

    private final transient List<PlaceTable.Flaw> flaws = new ArrayList<>();

    public PlaceTablePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new PlainLink("export", "/admin/places.csv"));
        add(new PlainPageLink("all", AllPlacesPage.class));
        add(loaded());
        add(form());
        add(flaws());
    }

    /** What the last table did; its numbers stand in the address after the redirect. */
    private Label loaded() {
        var numbers = getPageParameters().get("loaded").toString("");
        boolean known = numbers.matches("\\d{1,6}-\\d{1,6}-\\d{1,6}");
        var parts = numbers.split("-");
        return (Label) new Label("loaded", known ? getString("placeTable.loaded").replace("${entered}", parts[0])
                .replace("${corrected}", parts[1]).replace("${unchanged}", parts[2]) : "").setVisible(known);
    }

    private StatelessForm<Void> form() {
        var field = new UploadField("table", "placeTable.file", "text/csv,.csv");
        field.required();
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                load(field);
            }

            @Override
            protected void onFileUploadException(FileUploadException e, Map<String, Object> model) {
                field.control().error(getString("placeTable.large"));
            }
        };
        form.setMultiPart(true);
        form.setMaxSize(LARGEST);
        form.add(new ErrorSummary("errors", form), field);
        return form;
    }

    private void load(UploadField field) {
        var upload = field.control().getFileUpload();
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(upload.getBytes())).toString();
            var reading = PlaceTable.read(text);
            if (reading.flaws().isEmpty()) {
                var done = service.load(reading.places());
                setResponsePage(PlaceTablePage.class, new PageParameters()
                        .set("loaded", done.entered() + "-" + done.corrected() + "-" + done.unchanged()));
            } else {
                flaws.addAll(reading.flaws().subList(0, Math.min(MOST_FLAWS, reading.flaws().size())));
                field.control().error(getString("placeTable.refused").replace("${number}", Integer.toString(reading.flaws().size())));
            }
        } catch (CharacterCodingException e) {
            field.control().error(getString("placeTable.encoding"));
        }
    }

    private WebMarkupContainer flaws() {
        var list = new WebMarkupContainer("flaws") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(!flaws.isEmpty());
            }
        };
        list.add(new ListView<>("flaw", (IModel<List<PlaceTable.Flaw>>) () -> flaws) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PlaceTable.Flaw> item) {
                var flaw = item.getModelObject();
                item.add(new Label("line", getString("placeTable.line").replace("${line}", Long.toString(flaw.line()))));
                item.add(new Label("why", getString(flaw.key()).replace("${value}", flaw.argument())));
            }
        });
        return list;
    }

    @Override
    protected IModel<String> title() {
        return message("placeTable.title");
    }
}
