package org.twinhall.registry.request;

import java.time.LocalDate;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.mail.MailPanel;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;

/** Says that a request is about to run out, and leads to where it is renewed. */
public class RequestEndsMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final String name;

    RequestEndsMail(String id, String name, LocalDate end, String slug) {
        super(id);
        this.name = name;
        add(text("ends", "requestEnds.ends", name, Dates.day(end, Language.of(getLocale()))));
        add(link("renew", RequestEditPage.class, new PageParameters().set("request", slug)));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {name};
    }
}
