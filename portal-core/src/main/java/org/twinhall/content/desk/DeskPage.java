package org.twinhall.content.desk;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.content.EntryKinds;
import org.twinhall.content.EntryRights;
import org.twinhall.content.view.EntryWords;
import org.twinhall.web.SlotPanel;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.DateLabel;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.component.Options;
import org.twinhall.web.component.PageLinks;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.Tabs;

/** What lies on a writer's desk: the entries of the own groups, narrowed by stage, kind and group. */
@RequiresPermission(EntryRights.WRITE)
public class DeskPage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 30;

    @Inject
    private Desk desk;

    @Inject
    private EntryKinds kinds;

    @Inject
    private EntryWords words;

    public DeskPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var filter = new DeskFilter(stage(), kind(), group());
        int page = PageLinks.asked(getPageParameters());
        long count = desk.count(filter);
        add(new PlainPageLink("new", NewEntryPage.class));
        add(new SlotPanel<>("top", DeskSlots.TOP, Model.of("")));
        add(stages(filter.stage()));
        add(filterForm(filter));
        add(new CountLabel("count", "desk.count", () -> count));
        var table = new WebMarkupContainer("table");
        var lines = desk.list(filter, (page - 1) * SIZE, SIZE);
        var names = desk.names(lines.stream().map(DeskLine::owners).toList(), language());
        table.add(new ListView<>("line", lines) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<DeskLine> item) {
                fill(item, item.getModelObject(), names.get(item.getModelObject().owners()));
            }
        });
        add(table.setVisible(count > 0));
        add(new WebMarkupContainer("empty").setVisible(count == 0));
        add(new PageLinks("pages", page, count, SIZE));
    }

    private void fill(ListItem<DeskLine> item, DeskLine line, String owners) {
        var link = new PlainPageLink("link", EntryEditPage.class, EntryEditPage.of(line.entryId(), line.language()));
        link.add(new Label("title", line.title()).add(new InLanguage(line.language())));
        item.add(link);
        item.add(new Label("kind", kinds.isKnown(line.kind()) ? words.kind(line.kind()) : line.kind()));
        item.add(new Label("language", line.language().ownName()).add(AttributeModifier.replace("lang", line.language().tag())));
        item.add(new Label("owners", line.owners().isEmpty() ? getString("owner.network") : owners));
        item.add(new StateLabel("state", line.state(), line.submitted()));
        item.add(new WebMarkupContainer("changed").setVisible(line.changed() && line.state() == org.twinhall.content.TranslationState.LIVE));
        item.add(new DateLabel("date", line::changedAt));
    }

    private Tabs stages(DeskFilter.Stage shown) {
        var stages = Stream.concat(Stream.of((DeskFilter.Stage) null), Stream.of(DeskFilter.Stage.values()));
        return new Tabs("stages", message("desk.stages"), DeskPage.class, stages.map(stage -> {
            var parameters = new PageParameters(getPageParameters()).remove("page").remove("done").remove("stage");
            return stage == null ? new Tabs.Tab(getString("desk.stage.ALL"), parameters, shown == null)
                    : new Tabs.Tab(getString("desk.stage." + stage), parameters.set("stage", stage.name().toLowerCase(Locale.ROOT)), stage == shown);
        }).toList());
    }

    private WebMarkupContainer filterForm(DeskFilter filter) {
        var form = new WebMarkupContainer("filter");
        form.add(new WebMarkupContainer("stageNow").add(AttributeModifier.replace("value", getPageParameters().get("stage").toString("")))
                .setVisible(filter.stage() != null));
        form.add(new Options("kindChoice", kinds.listAll().stream().map(kind -> new Options.Option(kind.name(), words.kind(kind.name()))).toList(), filter.kind()));
        form.add(new Options("groupChoice", desk.listOwners(EntryRights.WRITE, language()).stream().filter(owner -> owner.id() != Desk.NETWORK)
                .map(owner -> new Options.Option(Long.toString(owner.id()), owner.name())).toList(), String.valueOf(filter.groupId())));
        return form;
    }

    private DeskFilter.Stage stage() {
        var asked = getPageParameters().get("stage").toString("");
        return Stream.of(DeskFilter.Stage.values()).filter(stage -> stage.name().equalsIgnoreCase(asked)).findFirst().orElse(null);
    }

    private String kind() {
        var asked = getPageParameters().get("kind").toString("");
        return kinds.isKnown(asked) ? asked : "";
    }

    private Long group() {
        var asked = getPageParameters().get("group").toString("");
        return asked.matches("[1-9]\\d{0,17}") ? Long.valueOf(asked) : null;
    }

    @Override
    protected IModel<String> title() {
        return message("desk.title");
    }
}
