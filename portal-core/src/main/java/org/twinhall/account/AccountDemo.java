package org.twinhall.account;

import jakarta.inject.Inject;
import java.util.Set;
import org.twinhall.access.Role;
import org.twinhall.plugin.DemoData;

/** The people of the demo; their roles in groups are given where the groups are made. */
public class AccountDemo implements DemoData {

    private final AccountService service;

    @Inject
    AccountDemo(AccountService service) {
        this.service = service;
    }

    @Override
    public void add() {
        DemoAccounts.listAll().forEach(person -> {
            var roles = person.role().isOfNetwork() ? Set.of(person.role()) : Set.of(Role.MEMBER);
            service.create(person.email(), person.name(), person.language(), person.password(), roles).markAsDemo();
        });
    }
}
