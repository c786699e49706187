package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.SignUpStateLabel;
import org.twinhall.conference.desk.OneEventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.web.PortalPage;
import org.twinhall.web.form.DateField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.SelectField;
import org.twinhall.web.form.VerbForm;

/** The account of one sign-up: what is to be paid and why, what was paid, and the papers. */
public class PaymentPage extends OneEventPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Accounting accounting;

    @Inject
    private PaymentService service;

    @Inject
    private Prices prices;

    @Inject
    private Clock clock;

    private final transient Balance balance;

    public PaymentPage(PageParameters parameters) {
        super(parameters);
        balance = accounting.find(event(), id(parameters, "signUp")).orElseThrow(PortalPage::notFound);
    }

    @Override
    protected boolean mayOpen(EventRights rights, Event event) {
        return rights.maySeePayments(event);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var charge = balance.charge();
        add(new SignUpStateLabel("state", balance.signUp().getState()), new PaymentStateLabel("standing", balance.state()));
        add(new Label("due", prices.told(balance.due(), language())), new Label("paid", prices.told(balance.paid(), language())));
        add(new Label("open", prices.told(balance.open(), language())), new Label("reason", charge.reason(language())), new Label("reference", charge.getReference()));
        add(new PaymentLines("payments", accounting.payments(balance), charge, (payment, why) -> {
            service.reverse(payment, why);
            back("paymentReversed");
        }));
        add(new PaperLines("papers", accounting.papers(balance), path().replaceFirst("/payments/.*", "/papers/")));
        add(entry(), agreement());
    }

    private StatelessForm<Void> entry() {
        var amount = Model.of(balance.open().sign() == 0 ? (BigDecimal) null : balance.open().amount());
        var how = Model.of(PaymentWay.TRANSFER);
        var today = LocalDate.now(clock.withZone(event().getZone()));
        var day = Model.of(today);
        var note = Model.of("");
        var form = new VerbForm("entry", sent -> act(sent, () -> {
            service.record(balance.charge().getId(), new PaymentProfile(amount.getObject(), how.getObject(), day.getObject(), note.getObject().strip()));
            back("paymentRecorded");
        }));
        var amountField = MoneyFields.amountField("paidAmount", "payment.amount", amount, -RuleProfile.MOST);
        amountField.control().add(entered -> {
            if (entered.getValue().signum() == 0) {
                amountField.control().error(getString("payment.amount.none"));
            }
        });
        var dayField = new DateField("day", "payment.day", day);
        dayField.control().add(entered -> {
            if (entered.getValue().isAfter(today)) {
                dayField.control().error(getString("payment.day.later"));
            }
        });
        form.add(new ErrorSummary("errors", form), amountField.required(), dayField.required());
        form.add(new SelectField<>("how", "payment.how", how, PaymentWay::byHand,
                new LambdaChoiceRenderer<>(one -> getString("payment.how." + one), PaymentWay::name)).required());
        form.add(new LineField("note", "payment.note", note, PaymentProfile.LONGEST_NOTE).attribute("dir", "auto"));
        return form;
    }

    private StatelessForm<Void> agreement() {
        var fields = new MoneyFields("agreed", "payment.agreed", balance.due(), 0);
        var english = Model.of("");
        var arabic = Model.of("");
        var form = new VerbForm("agreement", sent -> act(sent, () -> {
            service.agree(balance.charge().getId(), fields.money(), english.getObject().strip(), arabic.getObject().strip());
            back("chargeAgreed");
        }));
        form.add(new ErrorSummary("errors", form), fields);
        form.add(new LineField("agreedEnglish", "rule.reason.en", english, RuleProfile.LONGEST_REASON).required().attribute("lang", "en").attribute("dir", "ltr"));
        form.add(new LineField("agreedArabic", "rule.reason.ar", arabic, RuleProfile.LONGEST_REASON).required().attribute("lang", "ar").attribute("dir", "rtl"));
        return form;
    }

    private void back(String what) {
        setResponsePage(PaymentPage.class, EventPage.of(event()).set("signUp", balance.signUp().getId()).set("done", what));
    }

    @Override
    protected IModel<String> title() {
        return () -> balance.signUp().getName().isEmpty() ? getString("person.forgotten") : balance.signUp().getName();
    }
}
