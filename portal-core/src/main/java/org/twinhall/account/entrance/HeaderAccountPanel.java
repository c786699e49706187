package org.twinhall.account.entrance;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.cycle.RequestCycle;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.web.Addresses;
import org.twinhall.web.Menu;
import org.twinhall.web.MenuItem;
import org.twinhall.web.PageAuthorizer;
import org.twinhall.web.Texts;
import org.twinhall.web.component.PlainPageLink;

/** In the head of every page: the way to the sign-in page, or the menu of the person signed in. */
public class HeaderAccountPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Access access;

    @Inject
    private Set<MenuItem> items;

    @Inject
    private PageAuthorizer authorizer;

    @Inject
    private Texts texts;

    private final IModel<String> path;

    /**
     * Makes the panel.
     *
     * @param path of the page, to come back to
     */
    public HeaderAccountPanel(String id, IModel<String> path) {
        super(id);
        this.path = path;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean signedIn = access.identity().isSignedIn();
        add(new PlainPageLink("signIn", SignInPage.class, next()).setVisible(!signedIn));
        var menu = new WebMarkupContainer("menu");
        menu.add(new Label("name", access.identity().name()));
        menu.add(new ListView<>("item", signedIn ? entries() : List.<Entry>of()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Entry> item) {
                var link = new PlainPageLink("link", item.getModelObject().item().page());
                link.add(new Label("text", item.getModelObject().text()));
                item.add(link);
            }
        });
        var signOut = new WebMarkupContainer("signOut");
        signOut.add(AttributeModifier.replace("action", RequestCycle.get().urlFor(SignOutPage.class, null).toString()));
        menu.add(signOut);
        add(menu.setVisible(signedIn));
    }

    private PageParameters next() {
        var here = path.getObject();
        var parameters = new PageParameters();
        boolean isHome = Addresses.languageOf(here).filter(language -> here.equals("/" + language.tag())).isPresent();
        return isHome || getPage() instanceof EntrancePage ? parameters : parameters.set("next", here);
    }

    /** The workplace's own entries, then one for the whole administration. */
    private List<Entry> entries() {
        return Stream.concat(shown(Menu.WORK).map(item -> new Entry(item, texts.get(item.page(), item.text(), getLocale()))),
                shown(Menu.ADMIN).limit(1).map(item -> new Entry(item, getString("header.administration")))).toList();
    }

    private Stream<MenuItem> shown(Menu menu) {
        return items.stream().filter(item -> item.menu() == menu && authorizer.mayOpen(item.page()))
                .sorted(Comparator.comparingInt(MenuItem::order).thenComparing(MenuItem::text));
    }

    private record Entry(MenuItem item, String text) {
    }
}
