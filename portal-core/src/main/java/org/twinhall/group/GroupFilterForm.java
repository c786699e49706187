package org.twinhall.group;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.TransparentWebMarkupContainer;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.place.Regions;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.Options;
import org.twinhall.web.component.PlainLink;

/** The form that narrows the list of groups: a plain form that asks with GET. */
final class GroupFilterForm extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Regions regions;

    private final transient GroupFilter filter;
    private final transient GroupDirectory directory;

    GroupFilterForm(String id, GroupFilter filter, GroupDirectory directory) {
        super(id);
        this.filter = filter;
        this.directory = directory;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var address = "/" + PortalSession.get().language().tag() + "/groups";
        var form = new WebMarkupContainer("form");
        form.add(AttributeModifier.replace("action", address));
        form.add(new TransparentWebMarkupContainer("disclosure")
                .add(AttributeModifier.replace("open", filter.isNarrow() ? "open" : null)));
        form.add(new WebMarkupContainer("words").add(AttributeModifier.replace("value", filter.words())));
        form.add(new Options("homeChoice", named(directory.listHomeRegions()), filter.home()));
        form.add(new Options("friendChoice", named(directory.listFriendRegions()), filter.friend()));
        form.add(new Options("kindChoice", Stream.of(GroupKind.values()).map(kind ->
                new Options.Option(kind.name().toLowerCase(java.util.Locale.ROOT), getString("group.kind." + kind))).toList(),
                filter.kind() == null ? "" : filter.kind().name().toLowerCase(java.util.Locale.ROOT)));
        form.add(new PlainLink("clear", address).setVisible(filter.isNarrow()));
        add(form);
    }

    private List<Options.Option> named(List<String> names) {
        return names.stream().map(region -> new Options.Option(region, regions.name(region, PortalSession.get().language()))).toList();
    }
}
