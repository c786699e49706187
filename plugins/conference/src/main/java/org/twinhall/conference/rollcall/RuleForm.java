package org.twinhall.conference.rollcall;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.web.form.CheckField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.FieldsCheck;
import org.twinhall.web.form.NumberField;
import org.twinhall.web.form.SelectField;
import org.twinhall.web.form.VerbForm;

/** What makes a quorum, and how many votes one may hold. */
final class RuleForm extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int HUNDRED = 100;

    @Inject
    private RollCallService service;

    private final transient Event event;

    RuleForm(String id, Event event) {
        super(id);
        this.event = event;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var rule = service.rule(event);
        var quorum = Model.of(rule.quorum());
        var amount = Model.of(rule.quorum() == Quorum.NONE ? null : Integer.valueOf(rule.amount()));
        var proxies = Model.of(rule.proxies());
        var counted = Model.of(rule.proxiesCount());
        var kind = new SelectField<>("quorum", "quorum.kind", quorum, () -> List.of(Quorum.values()),
                new LambdaChoiceRenderer<>(one -> getString("quorum.kind." + one), Quorum::name));
        var number = new NumberField("amount", "quorum.amount", amount, 1, Rule.MOST);
        var form = new VerbForm("form", sent -> {
            boolean none = quorum.getObject() == Quorum.NONE || amount.getObject() == null;
            service.set(event.getId(), new Rule(none ? Quorum.NONE : quorum.getObject(), none ? 0 : amount.getObject(), proxies.getObject(),
                    Boolean.TRUE.equals(counted.getObject())));
            setResponsePage(RollCallPage.class, EventPage.of(event).set("done", "quorumSet"));
        });
        form.add(new ErrorSummary("errors", form), kind.required(), number);
        form.add(new NumberField("proxies", "quorum.proxies", proxies, 0, Rule.MOST_PROXIES).required(), new CheckField("counted", "quorum.counted", counted));
        form.add(new FieldsCheck(() -> {
            var asked = kind.control().getConvertedInput();
            var told = number.control().getConvertedInput();
            if (asked != null && asked != Quorum.NONE && told == null && number.control().isValid()) {
                number.control().error(getString("quorum.amount.none"));
            } else if (asked == Quorum.SHARE && told != null && told > HUNDRED) {
                number.control().error(getString("quorum.amount.share"));
            }
        }));
        add(form);
    }
}
