package org.twinhall.registry.introduction;

import java.util.List;
import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.mail.MailPanel;

/** Tells one side how to reach the other: both have agreed. */
public class ExchangedMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final String other;

    ExchangedMail(String id, String other, long introductionId, List<String> contact) {
        super(id);
        this.other = other;
        add(text("both", contact.isEmpty() ? "introduction.exchanged.unknown" : "introduction.exchanged", other));
        add(lines("line", contact).setVisible(!contact.isEmpty()));
        add(link("open", IntroductionPage.class, new PageParameters().set("introduction", introductionId)));
    }

    static ListView<String> lines(String id, List<String> contact) {
        return new ListView<>(id, contact) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new MultiLineLabel("words", item.getModelObject()));
            }
        };
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {other};
    }
}
