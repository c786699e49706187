package org.twinhall.registry.widget;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.CssHeaderItem;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.TransparentWebMarkupContainer;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.twinhall.access.OpenToAll;
import org.twinhall.group.Group;
import org.twinhall.registry.LinkCard;
import org.twinhall.registry.RegistryDirectory;
import org.twinhall.registry.SinceLabel;
import org.twinhall.registry.StateLabel;
import org.twinhall.registry.link.LinkState;
import org.twinhall.registry.link.Links;
import org.twinhall.text.Language;
import org.twinhall.web.Site;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.theme.Themes;

/** The links of a group without head and foot, in the letters and colours of the theme; never mounted. Its links lead out of the frame. */
@OpenToAll
public class WidgetPage extends WebPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Links links;

    @Inject
    private RegistryDirectory directory;

    @Inject
    private Site site;

    @Inject
    private Themes themes;

    private final transient Group group;
    private final Language language;
    private final String look;

    /**
     * Makes the page.
     *
     * @param look {@code light} or {@code dark}; anything else is as the reader's system has it
     */
    WidgetPage(Group group, Language language, String look) {
        this.group = group;
        this.language = language;
        this.look = look.matches("light|dark") ? look : null;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new TransparentWebMarkupContainer("html").add(new InLanguage(language), AttributeModifier.replace("data-scheme", look)));
        var name = getString("widget.title").replace("${group}", group.name(language));
        add(new Label("title", name), to("group", "/groups/" + group.getSlug(), "name", name));
        var cards = directory.cards(links.listShownOfGroup(group.getId()), language).stream()
                .filter(card -> card.link().getState().phase() != LinkState.Phase.FORMER).toList();
        add(new WebMarkupContainer("empty").setVisible(cards.isEmpty()));
        add(new ListView<>("line", cards) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<LinkCard> item) {
                var card = item.getModelObject();
                item.add(to("link", "/registry/links/" + card.link().getSlug(), "partner", card.partnerName()));
                item.add(new SinceLabel("since", card.link()), new StateLabel("state", card.link().getState()));
            }
        });
        add(to("site", "/registry", "siteName", site.name(language)));
    }

    private PlainLink to(String id, String path, String label, String name) {
        var link = new PlainLink(id, site.address("/" + language.tag() + path));
        link.add(new Label(label, name));
        return link;
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        for (var part : themes.active().chain()) {
            for (var style : part.styles()) {
                var words = style.split("\\s+");
                response.render(CssHeaderItem.forUrl(part.address(words[0]), words.length > 1 ? words[1] : null));
            }
        }
    }

    /** Only so can a page do without a session. */
    @Override
    public boolean isBookmarkable() {
        return true;
    }
}
