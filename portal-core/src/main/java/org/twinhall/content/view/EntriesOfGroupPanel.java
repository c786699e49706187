package org.twinhall.content.view;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.content.EntryFilter;
import org.twinhall.content.EntryKinds;
import org.twinhall.content.EntryReader;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainLink;

/** What a group has published of one kind, in its home. */
public abstract class EntriesOfGroupPanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 6;

    @Inject
    private EntryReader reader;

    @Inject
    private EntryKinds kinds;

    @Inject
    private Groups groups;

    private final String kind;
    private final IModel<Long> group;

    /** Makes the panel; its bundle keys are {@code <simple class name>.title} and {@code .more}. */
    protected EntriesOfGroupPanel(String id, String kind, IModel<Long> group) {
        super(id);
        this.kind = kind;
        this.group = group;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var entries = reader.list(EntryFilter.of(kind).ofGroup(group.getObject()), PortalSession.get().language(), 0, SHOWN);
        setVisible(!entries.isEmpty());
        var section = new WebMarkupContainer("section");
        section.add(AttributeModifier.replace("aria-labelledby", getId() + kind));
        section.add(new Label("heading", getString(getClass().getSimpleName() + ".title")).setMarkupId(getId() + kind).setOutputMarkupId(true));
        var slug = groups.find(group.getObject()).map(Group::getSlug).orElse("");
        section.add(new PlainLink("more", "/" + PortalSession.get().language().tag() + "/groups/" + slug + kinds.get(kind).path(),
                getString(getClass().getSimpleName() + ".more")));
        section.add(new StoryList("stories", () -> entries, 3));
        add(section);
    }
}
