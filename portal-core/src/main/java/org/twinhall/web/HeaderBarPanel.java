package org.twinhall.web;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.twinhall.web.component.PlainLink;

/** The logo that opens the menu, the site's name, the search. */
final class HeaderBarPanel extends KeptPart {

    private static final long serialVersionUID = 1L;

    @Inject
    private Site site;

    HeaderBarPanel(String id) {
        super(id, "header");
    }

    @Override
    void addContent() {
        var here = PortalSession.get().language();
        var home = "/" + here.tag();
        var menu = new PlainLink("menu", home + "/menu");
        menu.add(new LogoLabel("logo"));
        add(menu);
        var homeLink = new PlainLink("home", home);
        homeLink.add(new Label("name", site.name(here)));
        add(homeLink);
        var search = new WebMarkupContainer("search");
        search.add(AttributeModifier.replace("action", home + "/search"), AttributeModifier.replace("data-suggest", home + "/suggest"),
                AttributeModifier.replace("data-suggest-label", getString("page.suggest")),
                AttributeModifier.replace("data-suggest-count", getString("page.suggest.count")));
        add(search);
    }
}
