package org.twinhall.web;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.component.PlainLink;

/** The head of every page: the logo that opens the menu, the site's name, search, language, account. */
final class HeaderPanel extends Panel {

    private static final long serialVersionUID = 1L;

    private final PortalPage page;
    private final String marked;

    HeaderPanel(String id, PortalPage page, String marked) {
        super(id);
        this.page = page;
        this.marked = marked;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new HeaderBarPanel("bar"));
        var there = page.language().other();
        var path = page.pathIn(there);
        var language = new PlainLink("language", path == null ? "/" + there.tag() : path);
        language.add(AttributeModifier.replace("hreflang", there.tag()), new InLanguage(there));
        language.add(new Label("languageName", there.ownName()));
        add(language);
        add(new SlotPanel<>("account", HeaderSlots.ACCOUNT, page::path));
        add(new HeaderMenusPanel("menus", marked));
    }
}
