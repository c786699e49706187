package org.twinhall.conference.task;

import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.twinhall.account.Account;
import org.twinhall.conference.event.Event;
import org.twinhall.mail.MailPanel;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;

/** What somebody has to see to for an event in the days to come. */
public class TaskMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final String event;

    TaskMail(String id, Account account, Event event, List<OwnTask> due) {
        super(id);
        var language = account.getLanguage();
        this.event = event.title(language);
        add(text("greeting", "taskMail.greeting", account.getName()), text("text", "taskMail.text", this.event));
        add(new ListView<>("task", due.stream().map(one -> one.task().getId()).toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Long> item) {
                var one = due.get(item.getIndex());
                item.add(new Label("title", one.task().title().told(language)));
                item.add(new Label("due", () -> getString(one.overdue() ? "taskMail.was" : "taskMail.due").replace("${day}",
                        Dates.day(one.due(), Language.of(getLocale())))));
            }
        });
        add(link("button", "/desk/tasks"));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {event};
    }
}
