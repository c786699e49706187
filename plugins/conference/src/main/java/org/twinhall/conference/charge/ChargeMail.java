package org.twinhall.conference.charge;

import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.mail.MailPanel;
import org.twinhall.text.Language;

/** Tells somebody who has a place what it costs, why, and how to pay. */
public class ChargeMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final transient Event event;

    ChargeMail(String id, SignUp signUp, Event event, Charge charge, Ledger ledger, Prices prices) {
        super(id);
        this.event = event;
        var language = signUp.getLanguage();
        add(text("greeting", "chargeMail.greeting", signUp.getName()));
        add(text("intro", "chargeMail.intro", event.title(language), prices.told(charge.price(), language), charge.reason(language)));
        add(new Label("reference", charge.getReference()));
        add(new WebMarkupContainer("howPart").add(new MultiLineLabel("how", ledger.how(language))).setVisible(!ledger.how(language).isEmpty()));
        add(link("button", "/sign-ups/" + signUp.getSecret()));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {event.title(Language.of(getLocale()))};
    }
}
