package org.twinhall.registry.introduction;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.access.RequiresPermission;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;

/** The introductions of one's own groups; for organisers also those in which they are to ask somebody, and the latest of all. */
@RequiresPermission(PartnerService.WRITE)
public class IntroductionsPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private IntroductionService service;

    @Inject
    private Access access;

    public IntroductionsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean curates = access.may(PartnerService.CURATE);
        add(new PlainPageLink("new", NewIntroductionPage.class));
        add(section("waiting", curates ? service.listForOrganisers() : List.of(), true).setVisible(curates));
        var mine = service.listOfMyGroups();
        add(section("mine", mine, false).setVisible(!curates || !mine.isEmpty()));
        add(section("all", curates ? service.listLatest() : List.of(), true).setVisible(curates));
    }

    private static WebMarkupContainer section(String id, List<Introduction> introductions, boolean whole) {
        var section = new WebMarkupContainer(id);
        section.add(new IntroductionLinesPanel("lines", introductions, whole));
        return section;
    }

    @Override
    protected IModel<String> title() {
        return message("introduction.list");
    }
}
