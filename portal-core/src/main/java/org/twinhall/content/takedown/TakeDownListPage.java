package org.twinhall.content.takedown;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.apache.wicket.markup.html.form.Button;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.media.MediaFile;
import org.twinhall.media.MediaFiles;
import org.twinhall.media.Width;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.DateLabel;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ErrorSummary;

/** What people ask to take down: each request with its picture, and below what was decided before. */
@RequiresPermission(TakeDownService.DECIDE)
public class TakeDownListPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private TakeDownService service;

    @Inject
    private MediaFiles files;

    public TakeDownListPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var open = service.listOpen();
        var pictures = files.find(open.stream().map(TakeDownRequest::getMediaId).filter(Objects::nonNull).toList());
        add(new WebMarkupContainer("none").setVisible(open.isEmpty()));
        add(new ListView<>("request", open) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<TakeDownRequest> item) {
                fill(item, item.getModelObject(), pictures);
            }
        });
        add(decided(service.listDecided()));
    }

    private void fill(ListItem<TakeDownRequest> item, TakeDownRequest request, Map<Long, MediaFile> pictures) {
        var file = request.getMediaId() == null ? null : pictures.get(request.getMediaId());
        item.add(new WebMarkupContainer("image").add(AttributeModifier.replace("src", file == null ? "" : file.address(Width.SMALL)),
                AttributeModifier.replace("alt", file == null ? "" : file.alt(language()))).setVisible(file != null && file.getType().isPicture()));
        item.add(new Label("title", request.getFileTitle().isEmpty() ? getString("takeDown.unknown") : request.getFileTitle()));
        item.add(new DateLabel("date", request::getCreatedAt));
        item.add(new Label("concern", getString("takeDown.concern." + request.getConcern())));
        item.add(new MultiLineLabel("reason", request.getReason()));
        item.add(new Label("who", String.join(", ", List.of(request.getName(), request.getEmail()).stream().filter(part -> !part.isEmpty()).toList()))
                .setVisible(!request.getName().isEmpty() || !request.getEmail().isEmpty()));
        var page = new PlainLink("page", request.getPage(), request.getPage());
        item.add(page.setVisible(request.getPage().startsWith("/")));
        item.add(new Label("place", request.getPage()).setVisible(!request.getPage().isEmpty() && !request.getPage().startsWith("/")));
        item.add(form(request, file != null));
    }

    private StatelessForm<Void> form(TakeDownRequest request, boolean known) {
        long id = request.getId();
        var answer = Model.of("");
        var form = new StatelessForm<Void>("form");
        form.add(new ErrorSummary("errors", form));
        form.add(new AreaField("answer", request.getEmail().isEmpty() ? "takeDown.record" : "takeDown.answer", answer, TakeDownRequest.LONGEST, 3));
        form.add(button("remove", () -> service.takeDown(id, answer.getObject().strip()), "takenDown").setVisible(known));
        form.add(button("keep", () -> service.keep(id, answer.getObject().strip()), "kept"));
        return form;
    }

    private Button button(String id, Runnable decision, String done) {
        return new Button(id) {
            private static final long serialVersionUID = 1L;

            @Override
            public void onSubmit() {
                try {
                    decision.run();
                    setResponsePage(TakeDownListPage.class, new PageParameters().set("done", done));
                } catch (DecidedException e) {
                    setResponsePage(TakeDownListPage.class, new PageParameters().set("done", "decided"));
                }
            }
        };
    }

    private WebMarkupContainer decided(List<TakeDownRequest> requests) {
        var section = new WebMarkupContainer("decided");
        section.add(new ListView<>("line", requests) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<TakeDownRequest> item) {
                var request = item.getModelObject();
                item.add(new DateLabel("date", request::getDecidedAt));
                item.add(new Label("title", request.getFileTitle().isEmpty() ? request.getPage() : request.getFileTitle()));
                item.add(new Label("state", getString("takeDown.state." + request.getState())));
                item.add(new Label("by", request.getDecidedBy()));
            }
        });
        return (WebMarkupContainer) section.setVisible(!requests.isEmpty());
    }

    @Override
    protected IModel<String> title() {
        return message("menu.takeDowns");
    }
}
