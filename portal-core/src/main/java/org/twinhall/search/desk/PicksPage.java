package org.twinhall.search.desk;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.change.ChangeKey;
import org.twinhall.search.SearchResult;
import org.twinhall.search.SearchService;
import org.twinhall.search.pick.Pick;
import org.twinhall.search.pick.PickService;
import org.twinhall.text.Folding;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;

/** What is put first for which words. */
@RequiresPermission(PickService.PICK)
public class PicksPage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_ADDRESS = 300;

    @Inject
    private PickService service;

    @Inject
    private SearchService search;

    public PicksPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var picks = service.listAll();
        var shown = search.show(picks.stream().map(Pick::thing).distinct().toList(), language());
        var table = new WebMarkupContainer("table");
        table.add(new ListView<>("pick", picks.stream().map(Line::of).toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Line> item) {
                var line = item.getModelObject();
                item.add(new Label("words", line.words()));
                var thing = shown.get(line.thing());
                item.add(thing == null ? new PlainLink("thing", "#").setVisible(false) : link(thing));
                item.add(new WebMarkupContainer("gone").setVisible(thing == null));
                item.add(unpick(line));
            }
        });
        add(table.setVisible(!picks.isEmpty()));
        add(new WebMarkupContainer("none").setVisible(picks.isEmpty()));
        add(form());
    }

    private record Line(long id, String words, ChangeKey thing) implements Serializable {

        static Line of(Pick pick) {
            return new Line(pick.getId(), pick.getWords(), pick.thing());
        }
    }

    private PlainLink link(SearchResult thing) {
        var link = new PlainLink("thing", thing.path(), thing.title().text());
        if (thing.language() != language()) {
            link.add(new InLanguage(thing.language()));
        }
        return link;
    }

    private StatelessForm<Void> unpick(Line line) {
        var form = new StatelessForm<Void>("unpick") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.unpick(line.id());
                setResponsePage(PicksPage.class, new PageParameters().set("done", "unpick"));
            }
        };
        form.add(new Label("unpickWords", line.words()));
        return form;
    }

    private StatelessForm<Void> form() {
        IModel<String> words = Model.of(getPageParameters().get("words").toString(""));
        IModel<String> address = Model.of("");
        var wordsField = new LineField("words", "picks.words", words, PickService.LONGEST).required().attribute("dir", "auto");
        var addressField = new LineField("address", "picks.address", address, LONGEST_ADDRESS).required().attribute("dir", "ltr");
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                var thing = search.thingAt(address.getObject().strip());
                if (thing.isEmpty()) {
                    addressField.control().error(getString("picks.address.unknown"));
                } else {
                    service.pick(words.getObject().strip(), thing.get());
                    setResponsePage(PicksPage.class, new PageParameters().set("done", "pick"));
                }
            }
        };
        form.add(new ErrorSummary("errors", form), wordsField, addressField);
        wordsField.control().add(entered -> {
            if (Folding.key(entered.getValue()).isEmpty()) {
                wordsField.control().error(getString("picks.words.none"));
            }
        });
        return form;
    }

    @Override
    protected IModel<String> title() {
        return message("picks.title");
    }
}
