package org.twinhall.conference.charge;

import java.math.BigDecimal;
import java.util.List;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.twinhall.web.form.DecimalField;
import org.twinhall.web.form.SelectField;

/** An amount and its money. */
public final class MoneyFields extends Panel {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final IModel<BigDecimal> amount;
    private final IModel<Currency> currency;
    private final long least;

    /** Makes the fields; {@code before} is what they begin with, null for nothing. */
    MoneyFields(String id, String key, Money before, long least) {
        super(id);
        setRenderBodyOnly(true);
        this.key = key;
        this.least = least;
        amount = Model.of(before == null ? null : before.amount());
        currency = Model.of(before == null ? Currency.GBP : before.currency());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(amountField("amount", key, amount, least).required());
        add(new SelectField<>("currency", "money.currency", currency, () -> List.of(Currency.values()),
                new LambdaChoiceRenderer<>(one -> getString("money.name." + one), Currency::name)).required());
    }

    /** A field for an amount in hundredths. */
    public static DecimalField amountField(String id, String key, IModel<BigDecimal> model, long least) {
        var field = new DecimalField(id, key, model, least, RuleProfile.MOST, Money.PLACES);
        field.control().add(entered -> {
            if (entered.getValue().stripTrailingZeros().scale() > Money.PLACES) {
                field.control().error(field.getString("money.tooFine"));
            }
        });
        return field;
    }

    /** What was entered. */
    Money money() {
        return new Money(amount.getObject(), currency.getObject());
    }
}
