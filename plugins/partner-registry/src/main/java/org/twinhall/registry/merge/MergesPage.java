package org.twinhall.registry.merge;

import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.account.RefusedException;
import org.twinhall.registry.desk.CuratePage;
import org.twinhall.registry.desk.PartnerEditPage;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerPage;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Partners;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.DateLabel;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;

/** The records that were merged, the latest first; each merge can be taken back. */
@RequiresPermission(PartnerService.CURATE)
public class MergesPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private MergeService service;

    @Inject
    private Partners partners;

    public MergesPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var merges = service.listLatest();
        var both = partners.find(merges.stream().flatMap(merge -> Stream.of(merge.getKeptId(), merge.getGoneId())).collect(Collectors.toSet()));
        add(new PlainPageLink("back", CuratePage.class), new WebMarkupContainer("nothing").setVisible(merges.isEmpty()));
        var list = new RepeatingView("merge");
        merges.forEach(merge -> list.add(line(list.newChildId(), merge, both.get(merge.getKeptId()), both.get(merge.getGoneId()))));
        add(list);
    }

    private WebMarkupContainer line(String id, Merge merge, Partner kept, Partner gone) {
        var line = new WebMarkupContainer(id);
        line.add(new Label("gone", gone.name(language())), new DateLabel("on", merge::getMergedAt));
        line.add(new PlainPageLink("kept", PartnerEditPage.class, PartnerPage.of(kept)).add(new Label("name", kept.name(language()))));
        line.add(new WebMarkupContainer("undone").setVisible(merge.getUndoneAt() != null), undo(merge.getId(), gone).setVisible(merge.getUndoneAt() == null));
        return line;
    }

    /** Which one is in the form itself: its place in the list is another one as soon as somebody merges further records. */
    private StatelessForm<Void> undo(long merge, Partner gone) {
        var which = Model.of(merge);
        var form = new StatelessForm<Void>("undo") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    service.undo(which.getObject());
                    setResponsePage(MergesPage.class, new PageParameters().set("done", "partnersParted"));
                } catch (RefusedException e) {
                    error(getString(e.key()));
                }
            }
        };
        form.add(new ErrorSummary("errors", form), new HiddenField<>("id", which, Long.class).setRequired(true), new Label("which", gone.name(language())));
        return form;
    }

    @Override
    protected IModel<String> title() {
        return message("merges.title");
    }
}
