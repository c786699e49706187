package org.twinhall.registry.request;

import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.access.RequiresPermission;
import org.twinhall.group.Group;
import org.twinhall.group.GroupState;
import org.twinhall.group.Groups;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Partners;
import org.twinhall.text.Dates;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;

/** The requests that the person at work may see to, and for whom a new one can be published. */
@RequiresPermission(PartnerService.WRITE)
public class MyRequestsPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Requests requests;

    @Inject
    private RequestService service;

    @Inject
    private RequestDirectory directory;

    @Inject
    private Groups groups;

    @Inject
    private Partners partners;

    @Inject
    private PartnerService partnerService;

    @Inject
    private Access access;

    public MyRequestsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean curates = access.may(PartnerService.CURATE);
        var spokenFor = (curates ? partners.listAll() : partnerService.listKept()).stream().filter(service::maySpeakFor)
                .collect(Collectors.toMap(Partner::getId, Function.identity()));
        var everyGroup = groups.listAll().stream().filter(group -> access.may(PartnerService.WRITE, group.getId())).toList();
        var groupIds = everyGroup.stream().map(Group::getId).collect(Collectors.toSet());
        var mine = directory.cards(curates ? requests.listAll().stream().filter(request -> request.getGroupId() == null || groupIds.contains(request.getGroupId())).toList()
                : requests.listOf(groupIds, spokenFor.keySet()), language());
        add(lines(mine.stream().sorted(Comparator.comparing(card -> state(card) != RequestState.OPEN)).toList()));
        add(new WebMarkupContainer("none").setVisible(mine.isEmpty()));
        add(choice("group", everyGroup.stream().filter(group -> group.getState() != GroupState.ARCHIVED).map(group -> new Choice(group.getSlug(), group.name(language())))));
        add(choice("partner", spokenFor.values().stream().filter(partner -> !partner.isHidden())
                .map(partner -> new Choice(partner.getSlug(), partner.name(language()) + " (" + getString("partner.kind." + partner.getKind()) + ")"))));
    }

    private record Choice(String slug, String name) {
    }

    private RequestState state(RequestCard card) {
        return card.request().getState() == RequestState.OPEN && !card.request().isOpen(service.today()) ? RequestState.EXPIRED : card.request().getState();
    }

    private ListView<RequestCard> lines(List<RequestCard> cards) {
        return new ListView<>("request", cards) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<RequestCard> item) {
                var card = item.getModelObject();
                var to = new PlainPageLink("link", RequestEditPage.class, RequestPage.of(card.request()));
                to.add(new Label("name", card.name()));
                item.add(to, new RequestStateLabel("state", state(card)));
                item.add(new Label("until", getString("request.openUntil").replace("${day}", Dates.day(card.request().getOpenUntil(), language())))
                        .setVisible(state(card) == RequestState.OPEN));
            }
        };
    }

    /** A form that chooses for whom a request is published; hidden when there is nobody. */
    private Component choice(String who, Stream<Choice> choices) {
        var collator = Collator.getInstance(language().locale());
        List<Choice> sorted = choices.sorted(Comparator.comparing(Choice::name, collator)).toList();
        var form = new WebMarkupContainer(who);
        form.add(AttributeModifier.replace("action", "/" + language().tag() + "/desk/registry/requests/new"));
        form.add(new ListView<>("choice", sorted) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Choice> item) {
                item.add(AttributeModifier.replace("value", item.getModelObject().slug()));
                item.add(new Label("text", item.getModelObject().name()).setRenderBodyOnly(true));
            }
        });
        return form.setVisible(!sorted.isEmpty());
    }

    @Override
    protected IModel<String> title() {
        return message("myRequests.title");
    }
}
