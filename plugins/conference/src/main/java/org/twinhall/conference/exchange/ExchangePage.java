package org.twinhall.conference.exchange;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.desk.OneEventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.exchange.ExchangeService.Line;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.SelectField;
import org.twinhall.web.form.VerbForm;

/** The beds and lifts of an event, for those who see the list: what is offered, what is needed, and bringing two together. */
public class ExchangePage extends OneEventPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExchangeService service;

    public ExchangePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected boolean mayOpen(EventRights rights, Event event) {
        return rights.maySeeList(event);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var all = service.list(event());
        var offers = all.stream().filter(line -> line.share().profile().offered()).toList();
        var needs = all.stream().filter(line -> !line.share().profile().offered()).toList();
        add(new WebMarkupContainer("nothing").setVisible(all.isEmpty()));
        add(table("needs", needs, offers).setVisible(!needs.isEmpty()), table("offers", offers, offers).setVisible(!offers.isEmpty()));
        var open = needs.stream().filter(line -> line.match() == null).toList();
        var free = offers.stream().filter(line -> line.left() > 0).toList();
        add(matching(open, free).setVisible(!open.isEmpty() && !free.isEmpty()));
    }

    private WebMarkupContainer table(String id, List<Line> lines, List<Line> offers) {
        var table = new WebMarkupContainer(id);
        table.add(new ListView<>("line", lines) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Line> item) {
                var line = item.getModelObject();
                var profile = line.share().profile();
                item.add(new Label("name", line.person().getName()), new Label("what", getString("share.kind." + profile.what())));
                item.add(new Label("number", profile.offered() ? getString("share.left").replace("${left}", String.valueOf(line.left()))
                        .replace("${all}", String.valueOf(profile.number())) : String.valueOf(profile.number())));
                item.add(new Label("place", profile.place()), new Label("note", profile.note()));
                item.add(new Label("consent", getString(profile.consent() ? "share.agrees" : "share.asksFirst"))
                        .add(AttributeModifier.replace("class", "chip " + (profile.consent() ? "chip-published" : "chip-review"))));
                item.add(found(line, offers));
            }
        });
        return table;
    }

    /** By whom a need is met, and parting them. */
    private WebMarkupContainer found(Line line, List<Line> offers) {
        var box = new WebMarkupContainer("found");
        var match = line.match();
        box.setVisible(match != null);
        if (match != null) {
            var by = offers.stream().filter(offer -> offer.share().getId() == match.getOfferId()).findFirst().map(offer -> offer.person().getName()).orElse("");
            box.add(new Label("by", by), new Label("told", getString(match.getToldAt() == null ? "share.untold" : "share.told")));
            box.add(new VerbForm("parting", sent -> {
                service.part(event().getId(), match.getId());
                done(ExchangePage.class, "shareParted");
            }));
        }
        return box;
    }

    private StatelessForm<Void> matching(List<Line> needs, List<Line> offers) {
        var need = Model.of((Long) null);
        var offer = Model.of((Long) null);
        var form = new VerbForm("matching", sent -> act(sent, () -> service.match(event().getId(), need.getObject(), offer.getObject()), ExchangePage.class, "shareMatched"));
        form.add(new ErrorSummary("errors", form), choice("need", "share.match.need", need, needs), choice("offer", "share.match.offer", offer, offers));
        return form;
    }

    private SelectField<Long> choice(String id, String key, IModel<Long> model, List<Line> lines) {
        Map<Long, String> words = new LinkedHashMap<>();
        lines.forEach(line -> words.put(line.share().getId(), getString("share.kind." + line.share().profile().what()) + ": " + line.person().getName() + " ("
                + (line.share().profile().offered() ? line.left() : line.share().profile().number()) + ")"));
        return new SelectField<>(id, key, model, () -> List.copyOf(words.keySet()), new LambdaChoiceRenderer<>(words::get, Object::toString)).required();
    }

    @Override
    protected IModel<String> title() {
        return message("share.title");
    }
}
