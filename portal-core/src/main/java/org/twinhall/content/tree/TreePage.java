package org.twinhall.content.tree;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.Button;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.link.BookmarkablePageLink;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.content.EntryKind;
import org.twinhall.content.EntryKinds;
import org.twinhall.content.EntryRights;
import org.twinhall.content.EntryService;
import org.twinhall.content.desk.Desk;
import org.twinhall.content.desk.EntryEditPage;
import org.twinhall.content.desk.StateLabel;
import org.twinhall.web.WorkPage;

/** Puts the pages of a group, or of the network, in their order: by buttons, which keys and screen readers reach like all others. */
@RequiresPermission(EntryRights.WRITE)
public class TreePage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST_STEP = 6;

    @Inject
    private Trees trees;

    @Inject
    private EntryService entries;

    @Inject
    private EntryKinds kinds;

    @Inject
    private Desk desk;

    public TreePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var owners = desk.listOwners(EntryRights.WRITE, language());
        var asked = getPageParameters().get("owner").toString("");
        var shown = owners.stream().filter(owner -> Long.toString(owner.id()).equals(asked)).findFirst().or(() -> owners.stream().findFirst());
        add(choice(owners, shown.map(Desk.Owner::id).orElse(Desk.NETWORK)));
        var lines = shown.map(owner -> trees.list(tree().name(), owner.id() == Desk.NETWORK ? null : owner.id(), language())).orElse(List.of());
        var list = new WebMarkupContainer("tree");
        list.add(new ListView<>("line", lines) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<TreeLine> item) {
                fill(item, item.getModelObject(), shown.orElseThrow().id());
            }
        });
        add(list.setVisible(!lines.isEmpty()));
        add(new WebMarkupContainer("empty").setVisible(lines.isEmpty()));
    }

    private EntryKind tree() {
        return kinds.listAll().stream().filter(EntryKind::tree).findFirst().orElseThrow();
    }

    private Component choice(List<Desk.Owner> owners, long shown) {
        var form = new WebMarkupContainer("choice");
        form.add(new ListView<>("owner", owners) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Desk.Owner> item) {
                var owner = item.getModelObject();
                item.add(AttributeModifier.replace("value", owner.id()));
                if (owner.id() == shown) {
                    item.add(AttributeModifier.replace("selected", "selected"));
                }
                item.add(new Label("name", owner.id() == Desk.NETWORK ? getString("tree.network") : owner.name()).setRenderBodyOnly(true));
            }
        });
        return form.setVisible(owners.size() > 1);
    }

    private void fill(ListItem<TreeLine> item, TreeLine line, long owner) {
        item.add(AttributeModifier.replace("class", "tree-line tree-depth-" + Math.min(line.depth(), DEEPEST_STEP)));
        var link = new BookmarkablePageLink<Void>("link", EntryEditPage.class, EntryEditPage.of(line.entryId(), line.language()));
        link.add(new Label("title", line.title()).add(AttributeModifier.replace("lang", line.language().tag())));
        item.add(link, new StateLabel("state", line.state(), false));
        var form = new StatelessForm<Void>("move");
        boolean may = entries.mayChange(entries.getEntryForWriting(line.entryId()));
        form.add(button("up", line, owner, -1).setVisible(may && !line.first()), button("down", line, owner, 1).setVisible(may && !line.last()));
        item.add(form.setVisible(may && !(line.first() && line.last())));
    }

    private Component button(String id, TreeLine line, long owner, int step) {
        var button = new Button(id) {
            private static final long serialVersionUID = 1L;

            @Override
            public void onSubmit() {
                entries.shift(line.entryId(), step);
                setResponsePage(TreePage.class, new PageParameters().set("owner", owner).set("done", "moved"));
            }
        };
        return button.add(AttributeModifier.replace("aria-label", getString("tree." + id).replace("${title}", line.title())));
    }

    @Override
    protected IModel<String> title() {
        return message("tree.title");
    }
}
