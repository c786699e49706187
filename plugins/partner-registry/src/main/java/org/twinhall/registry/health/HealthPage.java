package org.twinhall.registry.health;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Permissions;
import org.twinhall.access.RequiresPermission;
import org.twinhall.group.Groups;
import org.twinhall.registry.LinkCard;
import org.twinhall.registry.LinkPage;
import org.twinhall.registry.RegistryDirectory;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.text.Dates;
import org.twinhall.text.PartialDate;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PageLinks;
import org.twinhall.web.component.PartialDateLabel;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.Tabs;

/** How all friendships are, for organisers: those of which nobody has heard for longest first, narrowed by how they are. */
@RequiresPermission(PartnerService.CURATE)
public class HealthPage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    private HealthService service;

    @Inject
    private RegistryDirectory directory;

    @Inject
    private Groups groups;

    @Inject
    private Permissions permissions;

    public HealthPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var all = service.listAll();
        var wanted = Arrays.stream(Pulse.values()).filter(pulse -> word(pulse).equals(getPageParameters().get("pulse").toString(""))).findFirst();
        Map<Pulse, Long> counts = all.stream().collect(Collectors.groupingBy(Health::pulse, Collectors.counting()));
        add(tabs(counts, wanted.orElse(null), all.size()));
        var found = all.stream().filter(health -> wanted.isEmpty() || health.pulse() == wanted.get()).toList();
        int page = PageLinks.asked(getPageParameters());
        add(new PageLinks("pages", page, found.size(), PAGE), new WebMarkupContainer("none").setVisible(found.isEmpty()));
        var shown = found.stream().skip((page - 1L) * PAGE).limit(PAGE).toList();
        var cards = directory.cards(shown.stream().map(Health::link).toList(), language()).stream()
                .collect(Collectors.toMap(card -> card.link().getId(), Function.identity()));
        var roles = permissions.get(PartnerService.WRITE).roles();
        var peopled = groups.countPeople().entrySet().stream().filter(group -> group.getValue().keySet().stream().anyMatch(roles::contains))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        add(new ListView<>("line", shown) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Health> item) {
                fill(item, item.getModelObject(), cards.get(item.getModelObject().link().getId()), peopled.contains(item.getModelObject().link().getGroupId()));
            }
        });
    }

    private void fill(ListItem<Health> item, Health health, LinkCard card, boolean peopled) {
        var to = new PlainPageLink("link", LinkHealthPage.class, LinkPage.of(health.link()));
        to.add(new Label("name", card.groupName() + " – " + card.partnerName()));
        item.add(to, new Label("pulse", getString("pulse." + health.pulse())), new WebMarkupContainer("nobody").setVisible(!peopled));
        item.add(told("contact", health.contact()), told("visit", health.visit()), told("news", health.news()));
        // A day that has gone by is told by what is due.
        item.add(new Label("review", health.reviewOn() == null || health.pulse() != Pulse.LIVELY ? "" : Dates.day(health.reviewOn(), language())));
        item.add(new Label("asked", health.askedOn() == null ? "" : Dates.day(health.askedOn(), language())).setVisible(health.askedOn() != null));
    }

    private static Label told(String id, PartialDate date) {
        return date.isKnown() ? new PartialDateLabel(id, () -> date) : new Label(id);
    }

    private Tabs tabs(Map<Pulse, Long> counts, Pulse wanted, int all) {
        var every = Stream.of(Tabs.Tab.counted(getString("health.all"), all, new PageParameters(), wanted == null));
        return new Tabs("tabs", message("health.overview"), HealthPage.class, Stream.concat(every, Stream.of(Pulse.values()).sorted(Comparator.reverseOrder())
                .map(pulse -> Tabs.Tab.counted(getString("pulse." + pulse), counts.getOrDefault(pulse, 0L), new PageParameters().set("pulse", word(pulse)),
                        pulse == wanted))).toList());
    }

    private static String word(Pulse pulse) {
        return pulse.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    protected IModel<String> title() {
        return message("health.overview");
    }
}
