package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.desk.OneEventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.text.Folding;
import org.twinhall.web.component.Options;
import org.twinhall.web.component.PageLinks;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.VerbForm;

/** Who has to pay what, found by name, reference and state. */
public class PaymentsPage extends OneEventPage {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;

    @Inject
    private Accounting accounting;

    @Inject
    private Prices prices;

    @Inject
    private EarlierCharges earlier;

    public PaymentsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected boolean mayOpen(EventRights rights, Event event) {
        return rights.maySeePayments(event);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var words = getPageParameters().get("q").toString("");
        var state = getPageParameters().get("state").toString("");
        var all = accounting.list(event());
        var found = all.stream().filter(one -> wants(one, words, state)).toList();
        int number = PageLinks.asked(getPageParameters());
        var filter = new WebMarkupContainer("filter");
        filter.add(AttributeModifier.replace("action", path()));
        filter.add(new WebMarkupContainer("words").add(AttributeModifier.replace("value", words)));
        filter.add(new Options("state", Stream.of(PaymentState.values()).map(one -> new Options.Option(name(one), getString("payment.state." + one))).toList(), state));
        add(earlier());
        add(filter, totals(all), new WebMarkupContainer("nothing").setVisible(found.isEmpty()), new PageLinks("pages", number, found.size(), PAGE));
        add(table(found.stream().skip((number - 1L) * PAGE).limit(PAGE).toList()).setVisible(!found.isEmpty()));
    }

    private StatelessForm<Void> earlier() {
        int number = earlier.count(event());
        var form = new VerbForm("earlier", sent -> {
            earlier.chargeAll(event().getId());
            done(PaymentsPage.class, "earlierCharged");
        });
        form.add(new Label("number", getString("payments.earlier").replace("${number}", String.valueOf(number))));
        form.setVisible(number > 0);
        return form;
    }

    private static String name(PaymentState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static boolean wants(Balance one, String words, String state) {
        return (state.isEmpty() || Arrays.stream(PaymentState.values()).noneMatch(each -> name(each).equals(state)) || name(one.state()).equals(state))
                && (words.isBlank() || one.charge().getReference().equals(Reference.read(words)) || Folding.key(one.signUp().getName()).contains(Folding.key(words)));
    }

    /** What is to be paid and what was paid, money by money: they are never added up. */
    private ListView<Currency> totals(List<Balance> all) {
        return new ListView<>("total", Stream.of(Currency.values()).filter(currency -> all.stream().anyMatch(one -> one.due().currency() == currency)).toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Currency> item) {
                item.add(new Label("text", getString("payments.total").replace("${due}", sum(Balance::due, item.getModelObject()))
                        .replace("${paid}", sum(Balance::paid, item.getModelObject()))));
                var back = new Money(all.stream().map(Balance::open).filter(money -> money.currency() == item.getModelObject() && money.sign() < 0)
                        .map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::subtract), item.getModelObject());
                item.add(new Label("back", getString("payments.back").replace("${amount}", prices.told(back, language()))).setVisible(back.sign() > 0));
            }

            private String sum(Function<Balance, Money> what, Currency currency) {
                return prices.told(new Money(all.stream().map(what).filter(money -> money.currency() == currency).map(Money::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add), currency), language());
            }
        };
    }

    private WebMarkupContainer table(List<Balance> lines) {
        var table = new WebMarkupContainer("table");
        table.add(new ListView<>("line", lines) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Balance> item) {
                var balance = item.getModelObject();
                var name = balance.signUp().getName().isEmpty() ? getString("person.forgotten") : balance.signUp().getName();
                item.add(new Label("name", name), new Label("due", prices.told(balance.due(), language())));
                item.add(new Label("paid", prices.told(balance.paid(), language())), new Label("open", prices.told(balance.open(), language())));
                item.add(new PaymentStateLabel("standing", balance.state()), new Label("reference", balance.charge().getReference()));
                item.add(new PlainPageLink("link", PaymentPage.class, EventPage.of(event()).set("signUp", balance.signUp().getId()))
                        .add(new Label("whose", name)));
            }
        });
        return table;
    }

    @Override
    protected IModel<String> title() {
        return message("payments.title");
    }
}
