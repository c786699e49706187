package org.twinhall.registry.dossier;

import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.text.Language;
import org.twinhall.web.component.PlainLink;

/** The dossier of a group for a bid with a partner, in either language. */
public class DossierLinksPanel extends Panel {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the links.
     *
     * @param group   slug of the group
     * @param partner slug of the partner
     */
    public DossierLinksPanel(String id, String group, String partner) {
        super(id);
        setRenderBodyOnly(true);
        for (var language : Language.values()) {
            add(new PlainLink(language.tag(), "/" + language.tag() + DossierResource.path(group, partner)));
        }
    }
}
