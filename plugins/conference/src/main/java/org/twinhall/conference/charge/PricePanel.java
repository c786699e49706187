package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;

/** What it costs to come through a form, and why: one sentence when all pay the same, otherwise who pays what. */
public class PricePanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private RuleService rules;

    @Inject
    private Prices prices;

    @Inject
    private Clock clock;

    private final transient Event event;
    private final FormKind kind;

    public PricePanel(String id, Event event, SignUpForm form) {
        super(id);
        this.event = event;
        this.kind = form.getKind();
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        var usual = rules.listFor(event, kind, LocalDate.now(clock.withZone(event.getZone()))).stream().filter(rule -> !rule.hardship()).toList();
        setVisible(!usual.isEmpty());
        boolean same = usual.size() == 1 && usual.getFirst().isForAll();
        add(new Label("all", same ? getString(usual.getFirst().price().sign() == 0 ? "own.charge.free" : "own.charge").replace("${amount}",
                prices.price(usual.getFirst(), language)).replace("${reason}", reason(usual.getFirst(), language)) : "").setVisible(same));
        add(new WebMarkupContainer("several").add(new ListView<>("price", usual) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<RuleProfile> item) {
                var rule = item.getModelObject();
                item.add(new Label("whom", prices.whom(rule, language)), new Label("amount", prices.price(rule, language)), new Label("reason", reason(rule, language)));
            }
        }).setVisible(!same));
    }

    private static String reason(RuleProfile rule, Language language) {
        return language == Language.ARABIC ? rule.reasonArabic() : rule.reasonEnglish();
    }
}
