package org.twinhall.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;

/** The first page; what stands on it comes from the features, through its slots. */
@OpenToAll
public class HomePage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Site site;

    public HomePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("sentence", site.sentence(language())));
        add(new Label("about", site.about(language())));
        add(new WebMarkupContainer("search").add(AttributeModifier.replace("action", "/" + language().tag() + "/search")));
        add(new SlotPanel<>("figure", HomeSlots.FIGURE, Model.of("")));
        add(new SlotPanel<>("content", HomeSlots.CONTENT, Model.of("")));
    }

    @Override
    protected IModel<String> title() {
        return () -> site.name(language());
    }

    @Override
    protected IModel<String> description() {
        return () -> site.about(language());
    }

    @Override
    protected List<Map<String, Object>> structuredData() {
        return List.of(site.organisation(language()));
    }

    @Override
    protected String feedPath() {
        return "/" + language().tag() + "/feed.atom";
    }

    @Override
    protected boolean isCacheable() {
        return true;
    }
}
