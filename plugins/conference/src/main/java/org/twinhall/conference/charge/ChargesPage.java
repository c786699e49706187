package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.desk.OneEventPage;
import org.twinhall.text.Language;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** What people pay for an event: the rules in their order, and who is paid. */
public class ChargesPage extends OneEventPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ChargeRules rules;

    @Inject
    private RuleService service;

    @Inject
    private Prices prices;

    public ChargesPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var all = rules.listOf(event().getId());
        var lines = new RepeatingView("rule");
        for (int at = 0; at < all.size(); at++) {
            lines.add(line("rule" + all.get(at).getId(), all.get(at), at > 0));
        }
        add(lines, new WebMarkupContainer("nothing").setVisible(all.isEmpty()), entry(), payee());
    }

    private WebMarkupContainer line(String id, ChargeRule rule, boolean raises) {
        var profile = rule.profile();
        var line = new WebMarkupContainer(id);
        var told = prices.price(profile, language());
        line.add(new PlainPageLink("link", RulePage.class, EventPage.of(event()).set("rule", rule.getId())).add(new Label("price", told)));
        line.add(new Label("whom", prices.whom(profile, language())));
        line.add(new Label("reason", language() == Language.ARABIC ? profile.reasonArabic() : profile.reasonEnglish()));
        line.add(verb("raising", "rule.raise", () -> service.raise(rule.getId()), "ruleRaised", told).setVisible(raises));
        line.add(verb("dropping", "rule.drop", () -> service.drop(rule.getId()), "ruleDropped", told));
        return line;
    }

    private StatelessForm<Void> verb(String id, String word, Runnable verb, String what, String of) {
        var form = new VerbForm(id, sent -> {
            verb.run();
            done(ChargesPage.class, what);
        });
        form.add(new WebMarkupContainer("button").add(AttributeModifier.replace("aria-label", getString(word) + ": " + of)));
        return form;
    }

    private StatelessForm<Void> entry() {
        var fields = new RuleFields("fields", null);
        var form = new VerbForm("entry", sent -> {
            service.add(event().getId(), fields.profile());
            done(ChargesPage.class, "ruleAdded");
        });
        form.add(new ErrorSummary("errors", form), fields);
        return form;
    }

    private StatelessForm<Void> payee() {
        var before = service.ledger(event());
        var mark = Model.of(before.mark());
        var payeeEnglish = Model.of(before.payeeEnglish());
        var payeeArabic = Model.of(before.payeeArabic());
        var howEnglish = Model.of(before.howEnglish());
        var howArabic = Model.of(before.howArabic());
        var form = new VerbForm("payee", sent -> {
            act(sent, () -> service.describeLedger(event().getId(), new LedgerProfile(payeeEnglish.getObject().strip(), payeeArabic.getObject().strip(), howEnglish.getObject().strip(), howArabic.getObject().strip()), mark.getObject()),
                    ChargesPage.class, "payeeDescribed");
        });
        form.add(new ErrorSummary("errors", form), new HiddenField<>("mark", mark, String.class).setRequired(true));
        form.add(in(new AreaField("payeeEnglish", "payee.name.en", payeeEnglish, LedgerProfile.LONGEST_PAYEE, 3), Language.ENGLISH));
        form.add(in(new AreaField("payeeArabic", "payee.name.ar", payeeArabic, LedgerProfile.LONGEST_PAYEE, 3), Language.ARABIC));
        form.add(in(new AreaField("howEnglish", "payee.how.en", howEnglish, LedgerProfile.LONGEST_HOW, 4), Language.ENGLISH));
        form.add(in(new AreaField("howArabic", "payee.how.ar", howArabic, LedgerProfile.LONGEST_HOW, 4), Language.ARABIC));
        return form;
    }

    private static AreaField in(AreaField field, Language language) {
        return field.attribute("lang", language.tag()).attribute("dir", language.direction());
    }

    @Override
    protected IModel<String> title() {
        return message("charges.title");
    }
}
