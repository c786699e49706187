package org.twinhall.content.takedown;

import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.mail.MailPanel;

/** Tells the people of a group, and the network, that somebody asks for a picture to be taken down. */
public class TakeDownMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    TakeDownMail(String id, int number, Asking asking) {
        super(id);
        add(text("intro", "takeDown.mail", number));
        add(new MultiLineLabel("reason", asking.reason()));
        add(link("open", TakeDownListPage.class, new PageParameters()));
    }
}
