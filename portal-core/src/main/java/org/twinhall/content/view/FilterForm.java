package org.twinhall.content.view;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.TransparentWebMarkupContainer;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.link.ExternalLink;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.content.EntryReader;
import org.twinhall.web.PortalPage;
import org.twinhall.web.PortalSession;

/** The form that narrows a list of entries by topic, group, place and year: a plain form that asks with GET. */
public class FilterForm extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntryReader reader;

    @Inject
    private EntryWords words;

    private final String kind;
    private final String path;

    /**
     * Makes the form.
     *
     * @param path of the list's page below the language
     */
    public FilterForm(String id, String kind, String path) {
        super(id);
        this.kind = kind;
        this.path = path;
        setRenderBodyOnly(true);
    }

    private record Choice(String value, String text) {
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        var address = "/" + language.tag() + path;
        var form = new WebMarkupContainer("form");
        form.add(AttributeModifier.replace("action", address));
        form.add(select("topic", reader.listTopics(kind).stream().map(topic -> new Choice(topic, words.topic(topic))).toList()));
        form.add(select("group", words.groups(reader.listOwners(kind)).stream().map(FilterForm::choice).toList()));
        form.add(select("place", words.places(reader.listPlaces(kind)).stream().map(FilterForm::choice).toList()));
        form.add(select("year", reader.listYears(kind, language).stream().map(year -> new Choice(year.toString(), year.toString())).toList()));
        form.add(new ExternalLink("clear", address).setVisible(isNarrowed()));
        form.add(new TransparentWebMarkupContainer("disclosure").add(AttributeModifier.replace("open", isNarrowed() ? "open" : null)));
        add(form);
    }

    private static Choice choice(EntryWords.Named named) {
        return new Choice(named.slug(), named.name());
    }

    private boolean isNarrowed() {
        return List.of("topic", "group", "place", "year").stream().anyMatch(name -> !asked(name).isEmpty());
    }

    private String asked(String name) {
        return ((PortalPage) getPage()).getPageParameters().get(name).toString("");
    }

    private WebMarkupContainer select(String name, List<Choice> choices) {
        var field = new WebMarkupContainer(name);
        field.add(new ListView<>(name + "Choice", choices) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Choice> item) {
                var choice = item.getModelObject();
                item.add(AttributeModifier.replace("value", choice.value()));
                if (choice.value().equals(asked(name))) {
                    item.add(AttributeModifier.replace("selected", "selected"));
                }
                item.add(new Label(name + "Text", choice.text()).setRenderBodyOnly(true));
            }
        });
        return (WebMarkupContainer) field.setVisible(choices.size() > 1);
    }
}
