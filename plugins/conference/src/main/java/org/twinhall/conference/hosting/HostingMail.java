package org.twinhall.conference.hosting;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.StringResourceModel;
import org.twinhall.account.Account;
import org.twinhall.mail.MailPanel;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.text.SimpleMarkup;
import org.twinhall.web.component.HtmlLabel;
import org.twinhall.web.component.InLanguage;

/** What a group is told of a call for hosts: that there is one, that its offer is taken, or that another one is. */
public class HostingMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final int year;
    private final String kind;

    HostingMail(String id, String what, Account account, HostingCall call, String host) {
        super(id);
        this.what = what;
        var profile = call.profile();
        year = profile.year();
        kind = "event.kind." + profile.kind();
        var reader = account.getLanguage();
        var told = profile.note().in(reader).isEmpty() ? reader.other() : reader;
        var note = profile.note().in(told);
        add(text("greeting", "hostingMail.greeting", account.getName()));
        add(new Label("text", () -> new StringResourceModel("hostingMail." + what, this).setParameters(kindWord(), String.valueOf(year), host,
                Dates.day(profile.closesOn(), Language.of(getLocale()))).getString()));
        add(new HtmlLabel("note", () -> SimpleMarkup.toHtml(note)).add(new InLanguage(told)).setVisible(what.equals("asked") && !note.isEmpty()));
        add(link("button", "/desk/hosting/" + call.getId()).add(text("word", "hostingMail.button." + what)));
    }

    private String kindWord() {
        return getString(kind);
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {getString("hostingMail.subject." + what), kindWord(), String.valueOf(year)};
    }
}
