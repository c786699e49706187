package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.signup.SignUpState;
import org.twinhall.web.PortalSession;
import org.twinhall.web.SlotPanel;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** What somebody pays and why, how to pay it, and their papers; behind the private link. */
public class OwnChargePanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Accounting accounting;

    @Inject
    private PaperService papers;

    @Inject
    private Ledgers ledgers;

    @Inject
    private Prices prices;

    private final String secret;

    public OwnChargePanel(String id, String secret) {
        super(id);
        this.secret = secret;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var found = accounting.findOwn(secret);
        setVisible(found.isPresent() && (found.get().signUp().getState().isLive() || found.get().paid().sign() != 0 || found.get().due().sign() != 0));
        found.filter(balance -> isVisible()).ifPresent(this::show);
    }

    private void show(Balance balance) {
        var language = PortalSession.get().language();
        var charge = balance.charge();
        boolean ended = !balance.signUp().getState().isLive();
        var price = ended ? balance.due() : charge.price();
        add(new Label("said", getString(price.sign() == 0 ? "own.charge.free" : balance.signUp().getState() == SignUpState.CONFIRMED || ended ? "own.charge"
                : "own.charge.later").replace("${amount}", prices.told(price, language)).replace("${reason}", charge.reason(language))));
        add(new PaymentStateLabel("state", balance.state()).setVisible(balance.state() != PaymentState.NOTHING));
        add(new Label("paid", getString("own.charge.paid").replace("${amount}", prices.told(balance.paid(), language))).setVisible(balance.paid().sign() > 0));
        boolean pays = balance.open().sign() > 0;
        add(new Label("back", getString("own.charge.back").replace("${amount}", prices.told(balance.open().negated(), language))).setVisible(balance.open().sign() < 0));
        var paying = new WebMarkupContainer("paying");
        var how = ledgers.find(charge.getEventId()).map(ledger -> ledger.how(language)).orElse("");
        paying.add(new Label("open", prices.told(balance.open(), language)), new Label("reference", charge.getReference()));
        paying.add(new MultiLineLabel("how", how).setVisible(!how.isEmpty()));
        var due = new Due(charge.getReference(), balance.open());
        paying.add(new SlotPanel<>("ways", ChargeSlots.PAYING, () -> due));
        add(paying.setVisible(pays));
        add(new PaperLines("papers", accounting.papers(balance), "/" + language.tag() + "/sign-ups/" + secret + "/papers/"));
        add(new WebMarkupContainer("invoicing").add(invoice()).setVisible(balance.due().sign() > 0));
    }

    private StatelessForm<Void> invoice() {
        var recipient = Model.of("");
        var form = new VerbForm("invoice", sent -> {
            try {
                papers.invoice(secret, recipient.getObject().strip());
                setResponsePage(getPage().getClass(), getPage().getPageParameters().set("done", "invoiceWritten"));
            } catch (RefusedException e) {
                sent.error(getString(e.key()));
            }
        });
        form.add(new ErrorSummary("errors", form), new AreaField("recipient", "own.charge.recipient", recipient, Paper.LONGEST_RECIPIENT, 3).attribute("dir", "auto"));
        return form;
    }
}
