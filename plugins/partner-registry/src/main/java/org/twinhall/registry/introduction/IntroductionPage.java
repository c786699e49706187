package org.twinhall.registry.introduction;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.access.RequiresSignIn;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.AuditEntry;
import org.twinhall.audit.AuditTrail;
import org.twinhall.registry.LinkPage;
import org.twinhall.registry.desk.LinkEditPage;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.text.Dates;
import org.twinhall.web.PortalPage;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.DateLabel;
import org.twinhall.web.component.MomentLabel;
import org.twinhall.web.form.ErrorSummary;

/** An introduction, for its two sides, each of which sees its own part, and for organisers, who see all of it. */
@RequiresSignIn
public class IntroductionPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private IntroductionService service;

    @Inject
    private LinkFromIntroduction recording;

    @Inject
    private Parties parties;

    @Inject
    private AuditTrail audit;

    @Inject
    private Access access;

    private final transient Introduction introduction;

    public IntroductionPage(PageParameters parameters) {
        super(parameters);
        introduction = service.find(id(parameters, "introduction")).orElseThrow(PortalPage::notFound);
    }

    /** The typed way to link here. */
    public static PageParameters of(Introduction introduction) {
        return new PageParameters().set("introduction", introduction.getId());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new IntroductionPanel("own", introduction, access.identity()), recording(), organisers());
    }

    private StatelessForm<Void> recording() {
        var form = new StatelessForm<Void>("recording") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    var link = recording.record(introduction.getId());
                    setResponsePage(LinkEditPage.class, LinkPage.of(link).set("done", "linkBegun"));
                } catch (RefusedException e) {
                    error(getString(e.key()));
                }
            }
        };
        form.add(new ErrorSummary("errors", form));
        return (StatelessForm<Void>) form.setVisible(recording.isOffered(introduction));
    }

    private WebMarkupContainer organisers() {
        var all = new WebMarkupContainer("organisers");
        boolean curates = access.may(PartnerService.CURATE);
        all.setVisible(curates);
        all.add(new Label("state", getString("introduction.state." + introduction.getState())), new DateLabel("on", introduction::getProposedAt));
        all.add(new Label("proposer", introduction.getProposer()), new Label("until", Dates.day(introduction.getExpiresAt(), language())));
        all.add(new MultiLineLabel("why", introduction.getWhy()).setVisible(!introduction.getWhy().isEmpty() && parties.sideOf(introduction).isEmpty()));
        var sides = new ListView<>("side", List.of(Side.values())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Side> item) {
                fill(item, item.getModelObject());
            }
        };
        all.add(sides.setReuseItems(true));
        all.add(new WithdrawForm("withdraw", introduction.getId(), access.identity()).setVisible(introduction.isOpen()));
        all.add(log(curates ? audit.listOf("introduction", introduction.getId()) : List.of()));
        return all;
    }

    private void fill(ListItem<Side> item, Side side) {
        var answer = introduction.answer(side);
        item.add(new Label("name", parties.name(introduction, side, language())), new Label("verdict", getString("introduction.verdict." + answer.getVerdict())));
        item.add(new Label("author", answer.getAuthor()), new DateLabel("on", answer::getAnsweredAt));
        item.add(new WebMarkupContainer("behalf").setVisible(answer.isOnBehalf() && answer.getVerdict() != Verdict.WAITING));
        item.add(new MultiLineLabel("reason", answer.getReason()).setVisible(!answer.getReason().isEmpty()));
        item.add(new AnswerForm("answer", introduction.getId(), side, access.identity(), true)
                .setVisible(service.mayAnswer(introduction, side) && service.mayAnswerOnBehalf(introduction, side)));
    }

    private static ListView<AuditEntry> log(List<AuditEntry> entries) {
        return new ListView<>("act", entries) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<AuditEntry> item) {
                var act = item.getModelObject();
                item.add(new MomentLabel("at", act.getAt()), new Label("who", act.getAccountId() == null ? getString("introduction.portal") : act.getActorName()));
                item.add(new Label("verb", getString("audit." + act.getVerb())), new Label("after", act.getAfter()));
            }
        };
    }

    @Override
    protected IModel<String> title() {
        return () -> parties.name(introduction, Side.GROUP, language()) + " – " + parties.name(introduction, Side.PARTNER, language());
    }
}
