package org.twinhall.registry.desk;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.access.RequiresPermission;
import org.twinhall.account.RefusedException;
import org.twinhall.registry.LinkPage;
import org.twinhall.registry.RegistryPage;
import org.twinhall.registry.SourcesPanel;
import org.twinhall.registry.history.Correction;
import org.twinhall.registry.history.History;
import org.twinhall.registry.history.HistoryPanel;
import org.twinhall.registry.link.Evidence;
import org.twinhall.registry.link.LinkService;
import org.twinhall.registry.link.Source;
import org.twinhall.registry.link.Statement;
import org.twinhall.registry.link.Verdict;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.web.PortalPage;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PartialDateLabel;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.SelectField;

/** One statement of a link: its own people correct it and add sources, others may contradict it, organisers settle it. */
@RequiresPermission(PartnerService.WRITE)
public class StatementPage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 600;

    @Inject
    private LinkService service;

    @Inject
    private History history;

    @Inject
    private Access access;

    private final transient Statement statement;

    public StatementPage(PageParameters parameters) {
        super(parameters);
        statement = service.findStatement(id(parameters, "statement")).orElseThrow(PortalPage::notFound);
    }

    /** The typed way to link here. */
    static PageParameters of(Statement statement) {
        return new PageParameters().set("statement", statement.getId());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new PlainPageLink("link", LinkEditPage.class, LinkPage.of(statement.getLink())));
        add(new PartialDateLabel("date", statement::getDate), new SourcesPanel("sources", statement.getEvidence()));
        add(correction(), testimony("support", false), testimony("dispute", true), verdict());
        add(new HistoryPanel("history", history.list(Correction.Subject.STATEMENT, List.of(statement.getId()))));
    }

    private StatelessForm<Void> correction() {
        var fields = new ClaimFields("claim", statement.claim());
        var mark = Model.of(statement.claim().mark());
        var form = new StatelessForm<Void>("correction") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    service.correct(statement.getId(), fields.claim(), mark.getObject());
                    done("corrected");
                } catch (RefusedException e) {
                    error(getString(e.key()));
                }
            }
        };
        form.add(new ErrorSummary("errors", form), new HiddenField<>("mark", mark, String.class).setRequired(true), fields);
        return (StatelessForm<Void>) form.setVisible(service.mayState(statement.getLink()));
    }

    private StatelessForm<Void> testimony(String id, boolean contradicts) {
        var form = new SourceForm(id, id) {
            private static final long serialVersionUID = 1L;

            @Override
            long groupId() {
                return statement.getLink().getGroupId();
            }

            @Override
            void keep(Source source) {
                if (contradicts) {
                    service.dispute(statement.getId(), source);
                } else {
                    service.support(statement.getId(), source);
                }
                done(contradicts ? "disputed" : "supported");
            }
        };
        return (StatelessForm<Void>) form.setVisible(contradicts ? service.mayDispute() : service.mayState(statement.getLink()));
    }

    private StatelessForm<Void> verdict() {
        var verdict = Model.of(statement.getVerdict());
        var reason = Model.of(statement.getReason());
        var form = new StatelessForm<Void>("verdict") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    service.settle(statement.getId(), verdict.getObject(), reason.getObject().strip());
                    done("settled");
                } catch (RefusedException e) {
                    error(getString(e.key()));
                }
            }
        };
        form.add(new ErrorSummary("errors", form));
        form.add(new SelectField<>("choice", "statement.verdict", verdict, () -> List.of(Verdict.values()),
                new LambdaChoiceRenderer<>(one -> getString("statement.verdict." + one), Verdict::name)).required());
        form.add(new AreaField("reason", "statement.reason", reason, LONGEST_REASON, 3).required().attribute("dir", "auto"));
        return (StatelessForm<Void>) form.setVisible(access.may(PartnerService.CURATE)
                && statement.getEvidence().stream().anyMatch(Evidence::isContradicting));
    }

    private void done(String what) {
        setResponsePage(StatementPage.class, of(statement).set("done", what));
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        RegistryPage.dress(response);
    }

    @Override
    protected IModel<String> title() {
        return () -> getString("link.state." + statement.getState());
    }
}
