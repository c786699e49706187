package org.twinhall.conference.rollcall;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.signup.Application;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpForms;
import org.twinhall.conference.signup.SignUpVerbs;
import org.twinhall.conference.signup.SignUps;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.plugin.DemoData;
import org.twinhall.text.Language;

/** The next general meeting wants a quarter of the groups; one of them gives its vote to another. */
public class RollCallDemo implements DemoData {

    private static final int QUARTER = 25;
    private static final int PROXIES = 2;

    private final EventService events;
    private final SignUpForms forms;
    private final SignUpVerbs verbs;
    private final SignUps signUps;
    private final RollCallService rollCalls;
    private final ProxyService proxies;
    private final Groups groups;

    @Inject
    RollCallDemo(EventService events, SignUpForms forms, SignUpVerbs verbs, SignUps signUps, RollCallService rollCalls, ProxyService proxies, Groups groups) {
        this.events = events;
        this.forms = forms;
        this.verbs = verbs;
        this.signUps = signUps;
        this.rollCalls = rollCalls;
        this.proxies = proxies;
        this.groups = groups;
    }

    @Override
    public void add() {
        events.listComing().stream().filter(one -> one.getKind() == EventKind.AGM).findFirst().ifPresent(this::prepare);
    }

    private void prepare(Event event) {
        rollCalls.set(event.getId(), new Rule(Quorum.SHARE, QUARTER, PROXIES, true));
        var delegates = forms.listOf(event.getId()).stream().filter(Delegates::areOf).findFirst();
        delegates.ifPresent(form -> group("oxford-ramallah").ifPresent(group -> send(form, Application.of("رانيا حداد", "rania@demo.example").forGroup(group))));
        group("camden-abu-dis").ifPresent(giver -> group("dundee-nablus").ifPresent(holder -> proxies.record(event.getId(), giver, holder)));
    }

    private void send(SignUpForm form, Application application) {
        verbs.signUp(form.getId(), application, Language.ARABIC);
        signUps.listOf(List.of(form.getId())).stream().filter(one -> one.getEmail().equals(application.email())).findFirst()
                .ifPresent(one -> verbs.confirm(one.getSecret()));
    }

    private Optional<Long> group(String slug) {
        return groups.findBySlug(slug).map(Group::getId);
    }
}
