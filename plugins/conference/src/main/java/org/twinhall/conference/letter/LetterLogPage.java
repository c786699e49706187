package org.twinhall.conference.letter;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.account.Account;
import org.twinhall.account.Accounts;
import org.twinhall.mail.MailState;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.text.SimpleMarkup;
import org.twinhall.web.component.HtmlLabel;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.form.VerbForm;

/** A letter that went: what it says, who sent it and when, and how far it came with each receiver. */
public class LetterLogPage extends OneLetterPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Postman postman;

    @Inject
    private Accounts accounts;

    public LetterLogPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var zone = event().getZone();
        var author = letter().getAuthorId() == null ? "" : accounts.find(letter().getAuthorId()).map(Account::getName).orElse("");
        add(new Label("when", letter().getSentAt() == null ? "" : Dates.moment(letter().getSentAt(), language(), zone)), new Label("author", author));
        add(new Label("number", letter().getReceivers()), new WebMarkupContainer("formal").setVisible(letter().profile().formal()));
        var texts = new RepeatingView("text");
        for (var told : Language.values()) {
            if (letter().profile().isIn(told)) {
                var part = new WebMarkupContainer("text" + told.tag());
                part.add(new Label("subject", letter().profile().subject(told)), new HtmlLabel("body", () -> SimpleMarkup.toHtml(letter().profile().body(told))));
                texts.add(part.add(new InLanguage(told)));
            }
        }
        var lines = new RepeatingView("line");
        postman.list(event(), letter()).forEach(sent -> lines.add(line("line" + sent.delivery().getId(), sent)));
        add(texts, lines);
    }

    private WebMarkupContainer line(String id, Postman.Sent sent) {
        var line = new WebMarkupContainer(id);
        var name = sent.signUp().getName().isEmpty() ? getString("person.forgotten") : sent.signUp().getName();
        line.add(new Label("name", name), new Label("language", sent.signUp().getLanguage().ownName()));
        var state = sent.state() == null ? MailState.QUEUED : sent.state();
        boolean leftOut = sent.delivery().isLeftOut();
        line.add(new Label("state", getString("letter.mail." + (leftOut ? "LEFT_OUT" : state))).add(AttributeModifier.replace("class", "chip " + switch (leftOut ? MailState.KEPT : state) {
            case QUEUED, SENDING -> "chip-scheduled";
            case SENT -> "chip-published";
            case FAILED -> "chip-trouble";
            case KEPT -> "chip-archived";
        })));
        long delivery = sent.delivery().getId();
        var again = new VerbForm("again", form -> {
            postman.again(event(), delivery);
            setResponsePage(LetterLogPage.class, LettersPage.of(event(), letter().getId()).set("done", "letterSentAgain"));
        });
        again.add(new WebMarkupContainer("button").add(AttributeModifier.replace("aria-label", getString("letter.again") + ": " + name)));
        line.add(again.setVisible(sent.state() != null && !sent.signUp().getEmail().isEmpty()));
        return line;
    }

    @Override
    protected IModel<String> title() {
        return message("letter.log.title");
    }
}
