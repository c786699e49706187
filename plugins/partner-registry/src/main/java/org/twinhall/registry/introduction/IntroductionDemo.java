package org.twinhall.registry.introduction;

import jakarta.inject.Inject;
import org.twinhall.access.Access;
import org.twinhall.account.Accounts;
import org.twinhall.account.DemoAccounts;
import org.twinhall.group.Groups;
import org.twinhall.plugin.DemoData;
import org.twinhall.registry.partner.Partners;
import org.twinhall.registry.post.Speakers;

/** In the demo a group would like to get to know Shu'fat camp, whose keeper has not answered yet. */
public class IntroductionDemo implements DemoData {

    private final IntroductionService service;
    private final Groups groups;
    private final Partners partners;
    private final Accounts accounts;
    private final Speakers speakers;
    private final Access access;

    @Inject
    IntroductionDemo(IntroductionService service, Groups groups, Partners partners, Accounts accounts, Speakers speakers, Access access) {
        this.service = service;
        this.groups = groups;
        this.partners = partners;
        this.accounts = accounts;
        this.speakers = speakers;
        this.access = access;
    }

    @Override
    public void add() {
        var person = accounts.findByEmail(DemoAccounts.REPRESENTATIVE.email());
        var group = groups.findBySlug("hanwell-sabastiya");
        var camp = partners.findBySlug("shufat-camp");
        if (person.isPresent() && group.isPresent() && camp.isPresent()) {
            access.as(speakers.identity(person.get(), group.get().getId()), () -> service.propose(group.get().getId(), camp.get().getId(),
                    "Our choir would like to sing with a choir of young people, first by video, one day in Hanwell or with you."));
        }
    }
}
