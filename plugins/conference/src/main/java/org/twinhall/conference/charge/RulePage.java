package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.desk.OneEventPage;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** One rule. */
public class RulePage extends OneEventPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private RuleService service;

    private final transient ChargeRule rule;

    public RulePage(PageParameters parameters) {
        super(parameters);
        rule = service.find(event(), id(parameters, "rule")).orElseThrow(PortalPage::notFound);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var fields = new RuleFields("fields", rule.profile());
        var mark = Model.of(rule.profile().mark());
        var form = new VerbForm("record", sent -> act(sent, () -> service.describe(rule.getId(), fields.profile(), mark.getObject()), ChargesPage.class, "ruleDescribed"));
        form.add(new ErrorSummary("errors", form), new HiddenField<>("mark", mark, String.class).setRequired(true), fields,
                new PlainPageLink("back", ChargesPage.class, EventPage.of(event())));
        add(form);
    }

    @Override
    protected IModel<String> title() {
        return message("rule.title");
    }
}
