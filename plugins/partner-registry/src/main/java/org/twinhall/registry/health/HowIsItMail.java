package org.twinhall.registry.health;

import java.util.stream.Stream;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.basic.Label;
import org.twinhall.mail.MailPanel;
import org.twinhall.text.Language;
import org.twinhall.text.PartialDate;

/** Asks somebody of a group how a link is; each answer is a link to a page with one button. */
public class HowIsItMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final String partner;

    HowIsItMail(String id, String name, String group, String partner, PartialDate heard, String token) {
        super(id);
        this.partner = partner;
        add(text("greeting", "health.greeting", name));
        add(heard.isKnown() ? text("asks", "health.asks", group, partner, heard.words(Language.of(getLocale())))
                : text("asks", "health.asks.never", group, partner));
        add(new ListView<>("answer", Stream.of(HealthAnswer.values()).toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<HealthAnswer> item) {
                var answer = item.getModelObject();
                WebMarkupContainer to = link("link", "/registry/health/" + token + "?answer=" + answer.word());
                item.add(to.add(new Label("words", getString("health.answer." + answer))));
            }
        });
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {partner};
    }
}
