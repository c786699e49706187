package org.twinhall.registry.request;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.access.OpenToAll;
import org.twinhall.registry.RegistryPage;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Theme;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.PlainPageLink;

/** Who looks for a friend: partners first, then groups. */
@OpenToAll
public class RequestListPage extends PortalPage {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 100;

    @Inject
    private RequestDirectory directory;

    @Inject
    private Access access;

    private final String words;
    private final Theme theme;

    public RequestListPage(PageParameters parameters) {
        super(parameters);
        var asked = parameters.get("q").toString("").strip();
        words = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
        var named = parameters.get("theme").toString("").replace('-', '_');
        theme = Stream.of(Theme.values()).filter(one -> one.name().equalsIgnoreCase(named)).findFirst().orElse(null);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var cards = directory.list(words, theme, language());
        add(new WebMarkupContainer("words").add(AttributeModifier.replace("value", words)), themes());
        add(new PlainPageLink("clear", RequestListPage.class).setVisible(isNarrow()));
        add(new CountLabel("count", "requests.count", cards::size));
        add(new PlainPageLink("mine", MyRequestsPage.class).setVisible(access.maySomewhere(PartnerService.WRITE)));
        add(section("partners", cards.stream().filter(RequestCard::isOfPartner).toList()));
        add(section("groups", cards.stream().filter(card -> !card.isOfPartner()).toList()));
        add(new WebMarkupContainer("empty").add(new Label("why", getString(isNarrow() ? "registry.empty" : "requests.none"))).setVisible(cards.isEmpty()));
    }

    private boolean isNarrow() {
        return !words.isEmpty() || theme != null;
    }

    private static WebMarkupContainer section(String id, List<RequestCard> cards) {
        var section = new WebMarkupContainer(id);
        section.add(new RequestLinesPanel("lines", cards));
        return (WebMarkupContainer) section.setVisible(!cards.isEmpty());
    }

    private ListView<Theme> themes() {
        return new ListView<>("theme", List.of(Theme.values())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Theme> item) {
                item.add(AttributeModifier.replace("value", item.getModelObject().name().toLowerCase(Locale.ROOT).replace('_', '-')));
                if (item.getModelObject() == theme) {
                    item.add(AttributeModifier.replace("selected", "selected"));
                }
                item.add(new Label("name", getString("partner.theme." + item.getModelObject())).setRenderBodyOnly(true));
            }
        };
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        RegistryPage.dress(response);
    }

    @Override
    protected IModel<String> title() {
        return message("requests.title");
    }

    @Override
    protected IModel<String> description() {
        return message("requests.lead");
    }

    @Override
    protected boolean isCacheable() {
        return true;
    }

    @Override
    protected boolean isListed() {
        return !isNarrow();
    }
}
