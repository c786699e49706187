package org.twinhall.conference.desk;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.SignUpStateLabel;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.listing.Column;
import org.twinhall.conference.listing.ListAsked;
import org.twinhall.conference.listing.Roll;
import org.twinhall.conference.listing.RollService;
import org.twinhall.conference.signup.SignUpForms;
import org.twinhall.conference.signup.SignUpState;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.PageLinks;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.PlainPageLink;

/** Who comes: found by name and state, with the columns that are wanted, to be saved for the venue. */
public class PeoplePage extends OneEventPage {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;
    private static final List<String> FILES = List.of("csv", "xlsx", "pdf", "badges.pdf");

    @Inject
    private RollService rolls;

    @Inject
    private SignUpForms forms;

    private final transient ListAsked asked;

    public PeoplePage(PageParameters parameters) {
        super(parameters);
        asked = ListAsked.read(parameters);
    }

    @Override
    protected boolean mayOpen(EventRights rights, Event event) {
        return rights.maySeeList(event);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var roll = rolls.list(event(), asked, language());
        int number = PageLinks.asked(getPageParameters());
        add(filter(), new CountLabel("count", "people.count", roll.lines()::size), new WebMarkupContainer("nothing").setVisible(roll.lines().isEmpty()));
        add(new PageLinks("pages", number, roll.lines().size(), PAGE));
        add(table(roll, roll.lines().stream().skip((number - 1L) * PAGE).limit(PAGE).toList()).setVisible(!roll.lines().isEmpty()));
        add(new KeptListsPanel("kept", event(), path(), query().replaceFirst("^\\?", "")));
        add(new ListView<>("file", FILES) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new PlainLink("link", path() + (item.getModelObject().startsWith("badges") ? "/" : ".") + item.getModelObject() + query()).add(
                        new Label("name", getString("people.save." + item.getModelObject()))));
            }
        });
    }

    /** The same lines and columns as a file. */
    private String query() {
        var parts = new ArrayList<String>();
        Stream.of("q", "state", "form").filter(name -> !getPageParameters().get(name).isEmpty())
                .forEach(name -> parts.add(name + "=" + URLEncoder.encode(getPageParameters().get(name).toString(), StandardCharsets.UTF_8)));
        asked.columns().forEach(column -> parts.add("column=" + URLEncoder.encode(column, StandardCharsets.UTF_8)));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private WebMarkupContainer filter() {
        var form = new WebMarkupContainer("filter");
        form.add(AttributeModifier.replace("action", path()));
        form.add(new WebMarkupContainer("words").add(AttributeModifier.replace("value", asked.words())));
        form.add(choices("state", Stream.of(SignUpState.values()).map(state -> new Choice(state.name().toLowerCase(java.util.Locale.ROOT),
                getString("signUp.state." + state), asked.state().filter(state::equals).isPresent())).toList()));
        form.add(choices("form", forms.listOf(event().getId()).stream().map(one -> new Choice(one.getId().toString(), getString("form.kind." + one.getKind()),
                asked.form().filter(one.getId()::equals).isPresent())).toList()));
        var shown = asked.columns().isEmpty() ? Column.USUAL : asked.columns();
        form.add(new ListView<>("column", rolls.columns(event())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Column> item) {
                var column = item.getModelObject();
                item.add(new WebMarkupContainer("box").add(AttributeModifier.replace("value", column.key()),
                        AttributeModifier.replace("id", "column-" + column.key()),
                        AttributeModifier.replace("checked", shown.contains(column.key()) ? "checked" : null)));
                item.add(new Label("name", rolls.head(column, language())).add(AttributeModifier.replace("for", "column-" + column.key())));
            }
        });
        return form;
    }

    private record Choice(String value, String text, boolean chosen) {
    }

    private static ListView<Choice> choices(String id, List<Choice> choices) {
        return new ListView<>(id, choices) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Choice> item) {
                var choice = item.getModelObject();
                item.add(AttributeModifier.replace("value", choice.value()));
                item.add(new Label("text", choice.text()).setRenderBodyOnly(true));
                if (choice.chosen()) {
                    item.add(AttributeModifier.replace("selected", "selected"));
                }
            }
        };
    }

    private WebMarkupContainer table(Roll roll, List<Roll.Line> lines) {
        var table = new WebMarkupContainer("table");
        table.add(new ListView<>("head", roll.heads()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("name", item.getModelObject()));
            }
        });
        table.add(new ListView<>("line", lines) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Roll.Line> item) {
                item.add(cells(item.getModelObject(), roll.heads()));
                var signUp = item.getModelObject().signUp();
                item.add(new SignUpStateLabel("standing", signUp.getState()));
                var link = new PlainPageLink("link", PersonPage.class, EventPage.of(event()).set("signUp", signUp.getId()));
                item.add(link.add(new Label("whose", signUp.getName())));
            }
        });
        return table;
    }

    private static ListView<String> cells(Roll.Line line, List<String> heads) {
        return new ListView<>("cell", line.cells()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(AttributeModifier.replace("data-label", heads.get(item.getIndex())));
                item.add(new Label("text", item.getModelObject()));
            }
        };
    }

    @Override
    protected IModel<String> title() {
        return message("people.title");
    }
}
