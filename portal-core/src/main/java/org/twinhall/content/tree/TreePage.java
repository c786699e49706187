package org.twinhall.content.tree;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.LongConsumer;
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
import org.twinhall.content.EntryKind;
import org.twinhall.content.EntryKinds;
import org.twinhall.content.EntryRights;
import org.twinhall.content.PageOrder;
import org.twinhall.content.PlacementException;
import org.twinhall.content.desk.Desk;
import org.twinhall.content.desk.EntryEditPage;
import org.twinhall.content.desk.StateLabel;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.Assets;
import org.twinhall.web.component.Options;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;

/** Puts the pages of a group, or of the network, in their order: by buttons, which keys and screen readers reach, or by dragging. */
@RequiresPermission(EntryRights.WRITE)
public class TreePage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST_STEP = 6;

    @Inject
    private Trees trees;

    @Inject
    private EntryRights rights;

    @Inject
    private PageOrder order;

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
        var lines = shown.map(owner -> trees.list(tree().name(), groupOf(owner), language())).orElse(List.of());
        var list = new WebMarkupContainer("tree");
        list.add(AttributeModifier.replace("data-below", getString("tree.said.below")), AttributeModifier.replace("data-top", getString("tree.said.top")));
        list.add(new ListView<>("line", lines) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<TreeLine> item) {
                fill(item, item.getModelObject(), shown.orElseThrow());
            }
        });
        add(put(shown.orElse(null)));
        add(list.setVisible(!lines.isEmpty()));
        add(new WebMarkupContainer("empty").setVisible(lines.isEmpty()));
    }

    private static Long groupOf(Desk.Owner owner) {
        return owner.id() == Desk.NETWORK ? null : owner.id();
    }

    /** What a script fills in that lets people drag pages; the buttons do without it. */
    private StatelessForm<Void> put(Desk.Owner owner) {
        IModel<Long> page = new Model<>();
        IModel<Long> above = new Model<>();
        IModel<Long> before = new Model<>();
        var form = new StatelessForm<Void>("put") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                move(owner, () -> order.put(page.getObject(), groupOf(owner), above.getObject(), before.getObject()), this);
            }
        };
        form.add(new HiddenField<>("page", page, Long.class).setRequired(true), new HiddenField<>("above", above, Long.class),
                new HiddenField<>("before", before, Long.class), new ErrorSummary("errors", form));
        return form;
    }

    private void move(Desk.Owner owner, Runnable verb, Component form) {
        try {
            verb.run();
            setResponsePage(TreePage.class, new PageParameters().set("owner", owner.id()).set("done", "moved"));
        } catch (PlacementException e) {
            form.error(getString("tree.refused." + e.reason()));
        }
    }

    private EntryKind tree() {
        return kinds.listAll().stream().filter(EntryKind::tree).findFirst().orElseThrow();
    }

    private Component choice(List<Desk.Owner> owners, long shown) {
        var form = new WebMarkupContainer("choice");
        form.add(new Options("owner", owners.stream().map(owner -> new Options.Option(Long.toString(owner.id()),
                owner.id() == Desk.NETWORK ? getString("tree.network") : owner.name())).toList(), Long.toString(shown)));
        return form.setVisible(owners.size() > 1);
    }

    private void fill(ListItem<TreeLine> item, TreeLine line, Desk.Owner owner) {
        boolean may = rights.may(line.live() ? EntryRights.PUBLISH : EntryRights.WRITE, owner.asOwners());
        item.add(AttributeModifier.replace("class", "tree-line tree-depth-" + Math.min(line.depth(), DEEPEST_STEP)),
                AttributeModifier.replace("data-page", line.entryId()), AttributeModifier.replace("data-above", line.parentId() == null ? "" : line.parentId()));
        if (may) {
            item.add(AttributeModifier.replace("data-movable", "yes"));
        }
        var link = new PlainPageLink("link", EntryEditPage.class, EntryEditPage.of(line.entryId(), line.language()));
        link.add(new Label("title", line.title()).add(AttributeModifier.replace("lang", line.language().tag())));
        item.add(link, new StateLabel("state", line.state(), false));
        var form = new StatelessForm<Void>("move");
        form.add(button("up", line, owner, page -> order.shift(page, groupOf(owner), -1)).setVisible(!line.first()),
                button("down", line, owner, page -> order.shift(page, groupOf(owner), 1)).setVisible(!line.last()),
                button("nest", line, owner, page -> order.nest(page, groupOf(owner))).setVisible(!line.first()),
                button("raise", line, owner, page -> order.raise(page, groupOf(owner))).setVisible(line.parentId() != null));
        item.add(form.setVisible(may && !(line.first() && line.last() && line.parentId() == null)));
    }

    private Component button(String id, TreeLine line, Desk.Owner owner, LongConsumer verb) {
        var button = new Button(id) {
            private static final long serialVersionUID = 1L;

            @Override
            public void onSubmit() {
                // The line may be another page's since the list was shown; the button says whose it was.
                var shown = getRequest().getPostParameters().getParameterValue(getInputName()).toString("");
                long page = shown.matches("[1-9]\\d{0,17}") ? Long.parseLong(shown) : line.entryId();
                move(owner, () -> verb.accept(page), getPage().get("put"));
            }
        };
        return button.add(AttributeModifier.replace("value", line.entryId()), AttributeModifier.replace("aria-label", getString("tree." + id).replace("${title}", line.title())));
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        response.render(Assets.module(TreePage.class, "order.js"));
    }

    @Override
    protected IModel<String> title() {
        return message("tree.title");
    }
}
