package org.twinhall.registry.widget;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.util.string.Strings;
import org.twinhall.group.Group;
import org.twinhall.group.GroupState;
import org.twinhall.group.Groups;
import org.twinhall.text.Language;
import org.twinhall.web.Site;
import org.twinhall.web.Texts;
import org.twinhall.web.component.PlainLink;

/** What a group copies into its own site to show its links there, in either language; the model is the group's id. */
public class SnippetPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Groups groups;

    @Inject
    private Site site;

    @Inject
    private Texts texts;

    private final IModel<Long> group;

    public SnippetPanel(String id, IModel<Long> group) {
        super(id);
        this.group = group;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var shown = groups.find(group.getObject()).orElseThrow();
        setVisible(shown.getState() != GroupState.ARCHIVED);
        add(new ListView<>("language", List.of(Language.values())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Language> item) {
                var language = item.getModelObject();
                var id = "widget-" + language.tag();
                item.add(new Label("label", language.ownName()).add(AttributeModifier.replace("for", id), AttributeModifier.replace("lang", language.tag())));
                item.add(new Label("html", html(shown, language)).add(AttributeModifier.replace("id", id)));
                item.add(new PlainLink("look", address(shown, language)).add(AttributeModifier.replace("hreflang", language.tag())));
            }
        });
    }

    private String address(Group shown, Language language) {
        return site.address("/" + language.tag() + WidgetResource.PATH + "/" + shown.getSlug());
    }

    private String html(Group shown, Language language) {
        var title = texts.get(SnippetPanel.class, "widget.title", language.locale()).replace("${group}", shown.name(language));
        return "<iframe src=\"" + address(shown, language) + "\" title=\"" + Strings.escapeMarkup(title) + "\" width=\"100%\" height=\"420\" loading=\"lazy\" style=\"border:0\"></iframe>";
    }
}
