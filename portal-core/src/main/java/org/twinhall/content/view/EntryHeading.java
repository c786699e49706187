package org.twinhall.content.view;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.content.EntrySummary;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.component.PlainLink;

/** The title of an entry as a heading that links to its page, told in its own language. */
final class EntryHeading extends Panel {

    private static final long serialVersionUID = 1L;

    EntryHeading(String id, EntrySummary entry, String path, String cssClass, int level) {
        super(id);
        setRenderBodyOnly(true);
        var heading = new WebMarkupContainer("heading") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onComponentTag(ComponentTag tag) {
                super.onComponentTag(tag);
                tag.setName("h" + level);
            }
        };
        heading.add(AttributeModifier.replace("class", cssClass));
        var link = new PlainLink("link", "/" + PortalSession.get().language().tag() + path);
        link.add(new Label("title", entry.title()));
        markLanguage(link, entry.language());
        heading.add(link);
        add(heading);
    }

    /** Says the language of a text when it is not the page's. */
    static void markLanguage(Component component, Language language) {
        if (language != PortalSession.get().language()) {
            component.add(new InLanguage(language));
        }
    }
}
