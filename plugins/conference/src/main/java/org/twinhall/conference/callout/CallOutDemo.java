package org.twinhall.conference.callout;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.access.Role;
import org.twinhall.account.Accounts;
import org.twinhall.account.DemoAccounts;
import org.twinhall.plugin.DemoData;
import org.twinhall.text.Dates;

/** An urgent call that waits for the answers of representatives. */
public class CallOutDemo implements DemoData {

    private final CallOutService service;
    private final Accounts accounts;
    private final Access access;

    @Inject
    CallOutDemo(CallOutService service, Accounts accounts, Access access) {
        this.service = service;
        this.accounts = accounts;
        this.access = access;
    }

    @Override
    public void add() {
        accounts.findByEmail(DemoAccounts.ORGANISER.email()).ifPresent(organiser -> access.as(new Identity(organiser.getId(), organiser.getName(), null, Dates.ZONE,
                Set.of(Role.ORGANISER), Map.of()), () -> service.representatives().isEmpty() ? null : service.call(new CallOutProfile(
                "Visas for the guests of our conference", "تأشيرات ضيوف مؤتمرنا",
                "Two guests wait for their visas. Please write to your member of parliament **by Friday**, and say here when it is done.",
                "ينتظر ضيفان تأشيرتيهما. نرجو أن تكتبوا إلى نائبكم في البرلمان **قبل يوم الجمعة**، وأن تخبرونا هنا عندما يتم ذلك."))));
    }
}
