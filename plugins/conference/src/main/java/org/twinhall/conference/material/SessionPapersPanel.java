package org.twinhall.conference.material;

import java.util.List;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.conference.material.MaterialService.Given;

/** What the reader gets with one session, beside it in the programme: its papers and its photographs. */
public final class SessionPapersPanel extends Panel {

    private static final long serialVersionUID = 1L;

    /** Makes the panel; it is not shown when nothing is given. */
    public SessionPapersPanel(String id, List<Given> given) {
        super(id);
        add(new PaperList("papers", given.stream().filter(one -> !one.isPhotograph()).toList()));
        add(new Photographs("photographs", given.stream().filter(Given::isPhotograph).toList()));
        setVisible(!given.isEmpty());
    }
}
