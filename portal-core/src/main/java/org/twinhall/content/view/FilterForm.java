package org.twinhall.content.view;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.TransparentWebMarkupContainer;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.web.PortalPage;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.Options;
import org.twinhall.web.component.PlainLink;

/** The form that narrows a list of entries by topic, group, place and year: a plain form that asks with GET. */
public class FilterForm extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private FilterChoices choices;

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

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        var address = "/" + language.tag() + path;
        var form = new WebMarkupContainer("form");
        form.add(AttributeModifier.replace("action", address));
        var offered = choices.of(kind, language);
        form.add(select("topic", offered.topics()), select("group", offered.groups()), select("place", offered.places()), select("year", offered.years()));
        form.add(new PlainLink("clear", address).setVisible(isNarrowed()));
        form.add(new TransparentWebMarkupContainer("disclosure").add(AttributeModifier.replace("open", isNarrowed() ? "open" : null)));
        add(form);
    }

    private boolean isNarrowed() {
        return List.of("topic", "group", "place", "year").stream().anyMatch(name -> !asked(name).isEmpty());
    }

    private String asked(String name) {
        return ((PortalPage) getPage()).getPageParameters().get(name).toString("");
    }

    private WebMarkupContainer select(String name, List<Options.Option> choices) {
        var field = new WebMarkupContainer(name);
        field.add(new Options(name + "Choice", choices, asked(name)));
        return (WebMarkupContainer) field.setVisible(choices.size() > 1);
    }
}
