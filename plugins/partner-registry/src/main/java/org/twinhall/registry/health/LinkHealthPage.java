package org.twinhall.registry.health;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.access.RequiresPermission;
import org.twinhall.account.RefusedException;
import org.twinhall.registry.LinkCard;
import org.twinhall.registry.LinkPage;
import org.twinhall.registry.RegistryDirectory;
import org.twinhall.registry.desk.LinkEditPage;
import org.twinhall.registry.link.LinkService;
import org.twinhall.registry.link.LinkState;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.text.Dates;
import org.twinhall.web.PortalPage;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.DateField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.SelectField;

/** The signs of life of a link: what its people heard last, and when they look again. Told to nobody else but organisers. */
@RequiresPermission(PartnerService.WRITE)
public class LinkHealthPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private HealthService service;

    @Inject
    private LinkService linkService;

    @Inject
    private RegistryDirectory directory;

    private final transient LinkCard card;

    public LinkHealthPage(PageParameters parameters) {
        super(parameters);
        var link = linkService.findShown(parameters.get("link").toString("")).orElseThrow(PortalPage::notFound);
        if (!linkService.mayState(link)) {
            throw new AccessDeniedException(PartnerService.WRITE);
        }
        card = directory.cards(List.of(link), language()).getFirst();
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var signs = service.listSigns(card.link());
        add(new DaysPanel("days", service.of(card.link())), sign(), review(), new WebMarkupContainer("none").setVisible(signs.isEmpty()), list(signs));
        add(new PlainPageLink("link", LinkEditPage.class, LinkPage.of(card.link())));
        add(new PlainPageLink("revive", RevivePage.class, LinkPage.of(card.link())));
    }

    private StatelessForm<Void> sign() {
        var kind = Model.of(SignKind.CONTACT);
        var day = Model.of(service.today());
        var note = Model.of("");
        var field = new DateField("happened", "sign.day", day);
        add(new WebMarkupContainer("sleeps").setVisible(card.link().getState() == LinkState.DORMANT));
        var form = new StatelessForm<Void>("sign") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    service.enter(card.link().getId(), kind.getObject(), day.getObject(), note.getObject().strip());
                    done("signEntered");
                } catch (RefusedException e) {
                    field.control().error(getString(e.key()));
                }
            }
        };
        form.add(new ErrorSummary("errors", form));
        form.add(new SelectField<>("kind", "sign.kind", kind, () -> List.of(SignKind.values()),
                new LambdaChoiceRenderer<>(one -> getString("sign." + one), SignKind::name)).required(), field.required());
        form.add(new AreaField("note", "sign.note", note, Sign.LONGEST, 2).attribute("dir", "auto"));
        return form;
    }

    private StatelessForm<Void> review() {
        var day = Model.of((LocalDate) null);
        var field = new DateField("lookAgain", "health.lookAgain", day);
        var form = new StatelessForm<Void>("review") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    service.lookAgain(card.link().getId(), day.getObject());
                    done("reviewSet");
                } catch (RefusedException e) {
                    field.control().error(getString(e.key()));
                }
            }
        };
        form.add(new ErrorSummary("errors", form), field);
        return form;
    }

    private ListView<Sign> list(List<Sign> signs) {
        return new ListView<>("entered", signs) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Sign> item) {
                var sign = item.getModelObject();
                item.add(new Label("day", Dates.day(sign.getHappened(), language())), new Label("kind", getString("sign." + sign.getKind())));
                item.add(new MultiLineLabel("note", sign.getNote()).setVisible(!sign.getNote().isEmpty()), new Label("author", sign.getAuthor()));
            }
        };
    }

    private void done(String what) {
        setResponsePage(LinkHealthPage.class, LinkPage.of(card.link()).set("done", what));
    }

    @Override
    protected IModel<String> title() {
        return () -> card.groupName() + " – " + card.partnerName();
    }
}
