package org.twinhall.group;

import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.PlainPageLink;

/** The two doors of the first page: to a group near the reader, and to a friend for the reader's town or school. */
public class DoorsPanel extends Panel {

    private static final long serialVersionUID = 1L;

    public DoorsPanel(String id, IModel<String> subject) {
        super(id);
        add(new PlainPageLink("group", GroupListPage.class));
        add(new PlainLink("friend", "/" + PortalSession.get().language().tag() + "/pages/handbook/finding-a-partner"));
    }
}
