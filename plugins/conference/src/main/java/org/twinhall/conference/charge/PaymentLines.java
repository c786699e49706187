package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.twinhall.account.Accounts;
import org.twinhall.text.Dates;
import org.twinhall.web.PortalSession;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.VerbForm;

/** The payments of an account, those that were reversed among them, each with the way to reverse it. */
final class PaymentLines extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Prices prices;

    @Inject
    private Accounts accounts;

    private final transient List<Payment> payments;
    private final transient Charge charge;
    private final Reversal reversal;

    /** What is done when somebody says that a payment is wrong. */
    interface Reversal extends Serializable {

        void reverse(long paymentId, String why);
    }

    PaymentLines(String id, List<Payment> payments, Charge charge, Reversal reversal) {
        super(id);
        this.payments = payments;
        this.charge = charge;
        this.reversal = reversal;
        setVisible(!payments.isEmpty());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        var people = accounts.find(payments.stream().flatMap(one -> Stream.of(one.getRecordedBy() == null ? -1 : one.getRecordedBy(),
                one.getReversedBy() == null ? -1 : one.getReversedBy())).filter(one -> one > 0).distinct().toList());
        var lines = new RepeatingView("payment");
        for (var payment : payments) {
            var line = new WebMarkupContainer("payment" + payment.getId());
            var amount = prices.told(new Money(payment.getAmount(), charge.price().currency()), language);
            line.add(new Label("amount", amount), new Label("how", getString("payment.how." + payment.getHow())), new Label("day", Dates.day(payment.getPaidOn(), language)));
            var who = payment.getRecordedBy() == null || !people.containsKey(payment.getRecordedBy()) ? "" : people.get(payment.getRecordedBy()).getName();
            line.add(new Label("who", who), new Label("note", payment.getNote()).setVisible(!payment.getNote().isEmpty()));
            var reverser = payment.getReversedBy() == null || !people.containsKey(payment.getReversedBy()) ? "" : people.get(payment.getReversedBy()).getName();
            line.add(new Label("reversed", payment.counts() ? "" : getString("payment.reversed").replace("${day}", Dates.day(payment.getReversedAt(), language))
                    .replace("${who}", reverser).replace("${why}", payment.getReversedWhy())).setVisible(!payment.counts()));
            line.add(reversing(payment, amount).setVisible(payment.counts()));
            lines.add(line);
        }
        add(lines);
    }

    /** A field whose id tells it from those of the other payments. */
    private static RepeatingView reason(long payment, IModel<String> why) {
        var one = new RepeatingView("why");
        one.add(new LineField("why" + payment, "payment.why", why, PaymentProfile.LONGEST_NOTE).required().attribute("dir", "auto"));
        return one;
    }

    private WebMarkupContainer reversing(Payment payment, String amount) {
        var why = Model.of("");
        var id = payment.getId();
        var form = new VerbForm("reversal", sent -> reversal.reverse(id, why.getObject().strip()));
        form.add(new ErrorSummary("errors", form), reason(id, why));
        form.add(new WebMarkupContainer("button").add(AttributeModifier.replace("aria-label", getString("payment.reverse") + ": " + amount)));
        var part = new WebMarkupContainer("reversing");
        part.add(form);
        return part;
    }
}
