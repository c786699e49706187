package org.twinhall.web;

import jakarta.inject.Inject;
import java.util.Set;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.text.Language;

/** The frame of pages for people at work: denser, with the entries of the workplace and the administration beside it. */
public abstract class WorkPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Set<MenuItem> items;

    @Inject
    private PageAuthorizer authorizer;

    protected WorkPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(navigation("workplace", Menu.WORK));
        var administration = navigation("administration", Menu.ADMIN);
        add(administration, new Label("navigationTitle", message(administration.isVisible() ? "work.navigation" : "work.workplace")));
        add(new Label("heading", title()));
    }

    private WebMarkupContainer navigation(String id, Menu menu) {
        var navigation = new WebMarkupContainer(id);
        navigation.add(new MenuPanel("entries", menu));
        navigation.setRenderBodyOnly(true);
        navigation.setVisible(items.stream().anyMatch(item -> item.menu() == menu && authorizer.mayOpen(item.page())));
        return navigation;
    }

    /** The administration has one address for all languages; it speaks the one that the person chose. */
    @Override
    protected String pathIn(Language language) {
        return Addresses.languageOf(path()).isPresent() ? super.pathIn(language) : null;
    }

    @Override
    protected String bodyClass() {
        return "page workplace";
    }
}
