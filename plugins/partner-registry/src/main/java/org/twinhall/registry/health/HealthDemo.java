package org.twinhall.registry.health;

import jakarta.inject.Inject;
import org.twinhall.access.Access;
import org.twinhall.account.Accounts;
import org.twinhall.account.DemoAccounts;
import org.twinhall.plugin.DemoData;
import org.twinhall.registry.link.Links;
import org.twinhall.registry.post.Speakers;

/** In the demo the people of one group entered when they last heard of their friends. */
public class HealthDemo implements DemoData {

    private static final int WEEKS = 6;

    private final HealthService service;
    private final Links links;
    private final Accounts accounts;
    private final Speakers speakers;
    private final Access access;

    @Inject
    HealthDemo(HealthService service, Links links, Accounts accounts, Speakers speakers, Access access) {
        this.service = service;
        this.links = links;
        this.accounts = accounts;
        this.speakers = speakers;
        this.access = access;
    }

    @Override
    public void add() {
        var person = accounts.findByEmail(DemoAccounts.REPRESENTATIVE.email());
        var link = links.findBySlug("hanwell-sabastiya-sebastia");
        if (person.isPresent() && link.isPresent()) {
            access.as(speakers.identity(person.get(), link.get().getGroupId()), () -> {
                service.enter(link.get().getId(), SignKind.CONTACT, service.today().minusWeeks(WEEKS), "A call with the women’s centre about the embroidery.");
                service.enter(link.get().getId(), SignKind.VISIT, service.today().minusYears(1), "Four of us, a week in spring.");
                return null;
            });
        }
    }
}
