package org.twinhall.registry.desk;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.account.RefusedException;
import org.twinhall.registry.LinkCard;
import org.twinhall.registry.LinkPage;
import org.twinhall.registry.RegistryDirectory;
import org.twinhall.registry.RegistrySlots;
import org.twinhall.registry.dossier.DossierLinksPanel;
import org.twinhall.registry.history.Correction;
import org.twinhall.registry.history.History;
import org.twinhall.registry.history.HistoryPanel;
import org.twinhall.registry.link.Claim;
import org.twinhall.registry.link.LinkService;
import org.twinhall.registry.link.LinkState;
import org.twinhall.registry.link.Source;
import org.twinhall.registry.link.Statement;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.text.PartialDate;
import org.twinhall.web.PortalPage;
import org.twinhall.web.SlotPanel;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PartialDateLabel;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;

/** What is stated of a link: something further with its source, and a way to each statement, to correct or dispute it. */
@RequiresPermission(PartnerService.WRITE)
public class LinkEditPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private LinkService service;

    @Inject
    private RegistryDirectory directory;

    @Inject
    private History history;

    private final transient LinkCard card;

    public LinkEditPage(PageParameters parameters) {
        super(parameters);
        var link = service.findShown(parameters.get("link").toString("")).orElseThrow(PortalPage::notFound);
        card = directory.cards(List.of(link), language()).getFirst();
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var link = card.link();
        var statements = service.listStatements(link);
        add(new PlainPageLink("page", LinkPage.class, LinkPage.of(link)));
        add(new SlotPanel<>("slots", RegistrySlots.LINK_DESK, link::getId));
        add(statements(statements));
        add(whole(), further());
        add(new DossierLinksPanel("dossier", card.group().getSlug(), link.getPartner().getSlug()).setVisible(service.mayState(link)));
        add(new HistoryPanel("ofLink", history.list(Correction.Subject.LINK, List.of(link.getId()))));
        add(new HistoryPanel("ofStatements", history.list(Correction.Subject.STATEMENT, statements.stream().map(Statement::getId).toList())));
    }

    private ListView<Statement> statements(List<Statement> statements) {
        return new ListView<>("statement", statements) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Statement> item) {
                var statement = item.getModelObject();
                var to = new PlainPageLink("link", StatementPage.class, StatementPage.of(statement));
                to.add(new Label("state", getString("link.state." + statement.getState())));
                item.add(to, new PartialDateLabel("date", statement::getDate), new Label("sources", statement.getEvidence().size()));
                item.add(new WebMarkupContainer("disputed").setVisible(statement.isDisputed()));
            }
        };
    }

    private StatelessForm<Void> whole() {
        var link = card.link();
        var kind = Model.of(link.getKind());
        var formality = Model.of(link.getFormality());
        var mark = Model.of(link.mark());
        var form = new StatelessForm<Void>("whole") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    service.describe(link.getId(), kind.getObject(), formality.getObject(), mark.getObject());
                    setResponsePage(LinkEditPage.class, LinkPage.of(link).set("done", "linkDescribed"));
                } catch (RefusedException e) {
                    error(getString(e.key()));
                }
            }
        };
        form.add(new ErrorSummary("errors", form), new HiddenField<>("mark", mark, String.class).setRequired(true));
        form.add(LinkFields.kind(this, kind), LinkFields.formality(this, formality));
        return (StatelessForm<Void>) form.setVisible(service.mayState(link));
    }

    private StatelessForm<Void> further() {
        var link = card.link();
        var fields = new ClaimFields("claim", Claim.of(LinkState.VISIT, PartialDate.UNKNOWN));
        var form = new SourceForm("further", "source") {
            private static final long serialVersionUID = 1L;

            @Override
            long groupId() {
                return link.getGroupId();
            }

            @Override
            void keep(Source source) {
                service.state(link.getId(), fields.claim(), source);
                setResponsePage(LinkEditPage.class, LinkPage.of(link).set("done", "stated"));
            }
        };
        form.add(fields);
        return (StatelessForm<Void>) form.setVisible(service.mayState(link));
    }

    @Override
    protected IModel<String> title() {
        return () -> card.groupName() + " – " + card.partnerName();
    }
}
