package org.twinhall.conference.budget;

import java.math.BigDecimal;
import java.util.List;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.twinhall.conference.charge.Currency;
import org.twinhall.conference.charge.MoneyFields;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.SelectField;

/** One line of a budget, in fields. */
final class BudgetFields extends Panel {

    private static final long serialVersionUID = 1L;

    private final IModel<BudgetKind> kind;
    private final IModel<String> what;
    private final IModel<BigDecimal> planned;
    private final IModel<BigDecimal> actual;
    private final IModel<Currency> currency;

    /** Makes the fields; {@code before} is what they begin with, null for nothing. */
    BudgetFields(String id, BudgetProfile before) {
        super(id);
        setRenderBodyOnly(true);
        kind = Model.of(before == null ? BudgetKind.EXPENSE : before.kind());
        what = Model.of(before == null ? "" : before.what());
        planned = Model.of(before == null ? null : before.planned());
        actual = Model.of(before == null ? null : before.actual());
        currency = Model.of(before == null ? Currency.GBP : before.currency());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new SelectField<>("kind", "budget.kind", kind, () -> List.of(BudgetKind.values()),
                new LambdaChoiceRenderer<>(one -> getString("budget.kind." + one), BudgetKind::name)).required());
        add(new LineField("what", "budget.what", what, BudgetProfile.LONGEST).required().attribute("dir", "auto"));
        add(MoneyFields.amountField("planned", "budget.planned", planned, 0).required(), MoneyFields.amountField("actual", "budget.actual", actual, 0));
        add(new SelectField<>("currency", "budget.currency", currency, () -> List.of(Currency.values()),
                new LambdaChoiceRenderer<>(one -> getString("budget.currency." + one), Currency::name)).required());
    }

    /** What was entered. */
    BudgetProfile profile() {
        return new BudgetProfile(kind.getObject(), what.getObject().strip(), planned.getObject(), actual.getObject(), currency.getObject());
    }
}
