package org.twinhall.page;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.content.EntryReader;
import org.twinhall.content.Finding;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainLink;

/** A door to the handbook on the first page; hidden while there is no handbook. */
public class HandbookDoorPanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final String HANDBOOK = "handbook";

    @Inject
    private EntryReader reader;

    public HandbookDoorPanel(String id, IModel<String> subject) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        add(new PlainLink("door", "/" + language.tag() + "/pages/" + HANDBOOK));
        setVisible(reader.find(PageKind.NAME, HANDBOOK, language) instanceof Finding.Live);
    }
}
