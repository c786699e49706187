package org.twinhall.web;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.link.ExternalLink;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.web.component.InLanguage;

/** The head of every page: the logo that opens the menu, the site's name, search, language, account. */
final class HeaderPanel extends Panel {

    private static final long serialVersionUID = 1L;


    @Inject
    private Site site;

    private final PortalPage page;

    HeaderPanel(String id, PortalPage page) {
        super(id);
        this.page = page;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var here = page.language();
        var home = "/" + here.tag();
        var menu = new ExternalLink("menu", home + "/menu");
        menu.add(new LogoLabel("logo"));
        add(menu);
        var homeLink = new ExternalLink("home", home);
        homeLink.add(new Label("name", site.name(here)));
        add(homeLink);
        var search = new WebMarkupContainer("search");
        search.add(AttributeModifier.replace("action", home + "/search"), AttributeModifier.replace("data-suggest", home + "/suggest"),
                AttributeModifier.replace("data-suggest-label", getString("page.suggest")),
                AttributeModifier.replace("data-suggest-count", getString("page.suggest.count")));
        add(search);
        var there = here.other();
        var path = page.pathIn(there);
        var language = new ExternalLink("language", path == null ? "/" + there.tag() : path);
        language.add(AttributeModifier.replace("hreflang", there.tag()), new InLanguage(there));
        language.add(new Label("languageName", there.ownName()));
        add(language);
        add(new SlotPanel<>("account", HeaderSlots.ACCOUNT, page::path));
        add(new MenuPanel("navigation", Menu.MAIN));
        add(new SlotPanel<>("more", HeaderSlots.MENU, page::path));
    }
}
