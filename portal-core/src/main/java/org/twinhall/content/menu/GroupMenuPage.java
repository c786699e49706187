package org.twinhall.content.menu;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.Button;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.content.EntryRights;
import org.twinhall.content.desk.Desk;
import org.twinhall.content.tree.TreePage;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.Assets;
import org.twinhall.web.component.Options;
import org.twinhall.web.form.ErrorSummary;

/** Puts the menu of a group together, line by line. */
@RequiresPermission(EntryRights.PUBLISH)
public class GroupMenuPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private GroupMenuService service;

    @Inject
    private GroupMenus menus;

    @Inject
    private Desk desk;

    public GroupMenuPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var groups = desk.listOwners(EntryRights.PUBLISH, language()).stream().filter(owner -> owner.id() != Desk.NETWORK).toList();
        var asked = getPageParameters().get("group").toString("");
        var shown = groups.stream().filter(group -> Long.toString(group.id()).equals(asked)).findFirst().or(() -> groups.stream().findFirst());
        add(choice(groups, shown.map(Desk.Owner::id).orElse(0L)));
        var items = shown.map(group -> service.list(group.id())).orElse(List.of());
        long group = shown.map(Desk.Owner::id).orElse(0L);
        add(put(group));
        add(list(items, group).setVisible(!items.isEmpty()));
        add(new WebMarkupContainer("empty").setVisible(items.isEmpty()));
        add(new WebMarkupContainer("full").setVisible(items.size() >= GroupMenuService.MOST));
        add(new GroupMenuForm("add", group, done -> goOn(group, done)).setVisible(shown.isPresent() && items.size() < GroupMenuService.MOST));
    }

    private Component choice(List<Desk.Owner> groups, long shown) {
        var form = new WebMarkupContainer("choice");
        form.add(new Options("group", groups.stream().map(group -> new Options.Option(Long.toString(group.id()), group.name())).toList(), Long.toString(shown)));
        return form.setVisible(groups.size() > 1);
    }

    private Component list(List<GroupMenuItem> items, long group) {
        var names = names(group);
        var list = new WebMarkupContainer("items");
        list.add(AttributeModifier.replace("data-top", getString("groupMenu.said")));
        list.add(new ListView<>("item", items) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<GroupMenuItem> item) {
                var line = names.get(item.getModelObject().getId());
                item.add(AttributeModifier.replace("data-page", item.getModelObject().getId()));
                item.add(new Label("name", line == null ? getString("groupMenu.missing") : line.name()));
                item.add(new WebMarkupContainer("hidden").setVisible(line == null));
                item.add(buttons(item.getModelObject(), line == null ? "" : line.name(), group, item.getIndex(), items.size()));
            }
        });
        return list;
    }

    /** As readers of this language see them. */
    private java.util.Map<Long, GroupMenus.Line> names(long group) {
        return menus.list(group, language()).stream().collect(Collectors.toMap(GroupMenus.Line::itemId, line -> line));
    }

    private Component buttons(GroupMenuItem item, String name, long group, int index, int count) {
        var form = new StatelessForm<Void>("move");
        form.add(button("up", item, name, group, "moved", id -> service.shift(group, id, -1)).setVisible(index > 0));
        form.add(button("down", item, name, group, "moved", id -> service.shift(group, id, 1)).setVisible(index < count - 1));
        form.add(button("remove", item, name, group, "removed", id -> service.remove(group, id)));
        return form;
    }

    private Component button(String id, GroupMenuItem item, String name, long group, String done, LongConsumer verb) {
        var button = new Button(id) {
            private static final long serialVersionUID = 1L;

            @Override
            public void onSubmit() {
                // The line may be another one's since the list was shown; the button says whose it was.
                var shown = getRequest().getPostParameters().getParameterValue(getInputName()).toString("");
                verb.accept(shown.matches("[1-9]\\d{0,17}") ? Long.parseLong(shown) : item.getId());
                goOn(group, done);
            }
        };
        return button.add(AttributeModifier.replace("value", item.getId()),
                AttributeModifier.replace("aria-label", getString("groupMenu." + id).replace("${name}", name)));
    }

    /** What a script fills in that lets people drag lines; the buttons do without it. */
    private Component put(long group) {
        IModel<Long> line = new Model<>();
        IModel<Long> before = new Model<>();
        var form = new StatelessForm<Void>("put") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.put(group, line.getObject(), before.getObject());
                goOn(group, "moved");
            }
        };
        form.add(new HiddenField<>("line", line, Long.class).setRequired(true), new HiddenField<>("before", before, Long.class), new ErrorSummary("errors", form));
        return form;
    }

    private void goOn(long group, String done) {
        setResponsePage(GroupMenuPage.class, new PageParameters().set("group", group).set("done", done));
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        response.render(Assets.module(TreePage.class, "order.js"));
    }

    @Override
    protected IModel<String> title() {
        return message("groupMenu.title");
    }
}
