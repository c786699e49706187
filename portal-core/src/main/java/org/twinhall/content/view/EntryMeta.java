package org.twinhall.content.view;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.content.EntrySummary;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.DateLabel;

/** The line of facts under a title: when, and that the text is in another language. */
final class EntryMeta extends Panel {

    private static final long serialVersionUID = 1L;

    EntryMeta(String id, EntrySummary entry) {
        super(id);
        add(new DateLabel("date", entry::firstLiveAt));
        boolean other = entry.language() != PortalSession.get().language();
        add(new Label("language", () -> getString("entry.in." + entry.language().tag())).setVisible(other));
        setRenderBodyOnly(true);
    }
}
