package org.twinhall.registry.desk;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.access.RequiresPermission;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.registry.LinkCard;
import org.twinhall.registry.LinkPage;
import org.twinhall.registry.RegistryDirectory;
import org.twinhall.registry.StateLabel;
import org.twinhall.registry.link.Links;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;

/** The links of the groups for which the person at work may state something, and a way to enter a new one for each. */
@RequiresPermission(PartnerService.WRITE)
public class MyLinksPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Groups groups;

    @Inject
    private Links links;

    @Inject
    private RegistryDirectory directory;

    @Inject
    private Access access;

    public MyLinksPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<Group> mine = groups.listAll().stream().filter(group -> access.may(PartnerService.WRITE, group.getId()))
                .sorted(Comparator.comparing(group -> group.name(language()))).toList();
        var ids = mine.stream().map(Group::getId).collect(Collectors.toSet());
        var cards = directory.cards(links.listShownOfGroups(ids), language()).stream()
                .collect(Collectors.groupingBy(card -> card.group().getId()));
        add(new WebMarkupContainer("nothing").setVisible(mine.isEmpty()));
        add(new ListView<>("group", mine) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Group> item) {
                var group = item.getModelObject();
                item.add(new Label("name", group.name(language())), lines(cards.getOrDefault(group.getId(), List.of())));
                var begin = new PlainPageLink("new", NewLinkPage.class, NewLinkPage.of(group));
                begin.add(new Label("for", group.name(language())));
                item.add(begin);
            }
        });
    }

    private static ListView<LinkCard> lines(List<LinkCard> cards) {
        return new ListView<>("link", cards) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<LinkCard> item) {
                var card = item.getModelObject();
                var to = new PlainPageLink("edit", LinkEditPage.class, LinkPage.of(card.link()));
                to.add(new Label("partner", card.partnerName()));
                item.add(to, new StateLabel("state", card.link().getState()));
                item.add(new WebMarkupContainer("disputed").setVisible(card.link().isDisputed()));
            }
        };
    }

    @Override
    protected IModel<String> title() {
        return message("myLinks.title");
    }
}
