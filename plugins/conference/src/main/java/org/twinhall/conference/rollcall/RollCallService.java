package org.twinhall.conference.rollcall;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.audit.AuditTrail;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.EventTimes;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.group.Group;
import org.twinhall.group.GroupState;
import org.twinhall.group.Groups;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/** Calls the roll: which groups are here, whether that is a quorum, and how many votes each has. */
@Singleton
public class RollCallService {

    private final Delegates delegates;
    private final RollCalls calls;
    private final Proxies proxies;
    private final Groups groups;
    private final Events events;
    private final EventRights rights;
    private final AuditTrail audit;

    @Inject
    RollCallService(Delegates delegates, RollCalls calls, Proxies proxies, Groups groups, Events events, EventRights rights, AuditTrail audit) {
        this.delegates = delegates;
        this.calls = calls;
        this.proxies = proxies;
        this.groups = groups;
        this.events = events;
        this.rights = rights;
        this.audit = audit;
    }

    /** Whether groups vote at an event. */
    public boolean isHeldAt(Event event) {
        return delegates.voteAt(event);
    }

    public Rule rule(Event event) {
        return calls.rule(event.getId());
    }

    /** Sets what makes a quorum and how many votes one may hold. Votes that are given stay given. */
    @Transactional
    public void set(long eventId, Rule rule) {
        var event = events.reread(eventId);
        rights.requireManager(event);
        var call = calls.hold(eventId);
        var before = told(call.rule());
        call.set(rule);
        audit.record(event.act("conference.setQuorum").changed(before, told(rule)));
    }

    private static String told(Rule rule) {
        return rule.quorum() + " " + rule.amount() + ", proxies " + rule.proxies() + (rule.proxiesCount() ? " counted" : "");
    }

    /** Takes the rule along to an event that is made from another one. */
    void copy(Event from, Event to) {
        if (calls.find(from.getId()).isPresent()) {
            calls.hold(to.getId()).set(calls.rule(from.getId()));
        }
    }

    /** The roll as it stands now; for those who may see who is at the door. */
    public Attendance call(Event event, Language language) {
        rights.requireDoor(event);
        var members = groups.listAll().stream().filter(group -> group.getState() != GroupState.ARCHIVED).collect(Collectors.toMap(Group::getId, Function.identity()));
        var sent = delegates.byGroup(event);
        var given = proxies.listOf(event.getId()).stream().collect(Collectors.toMap(Proxy::getGiverGroupId, Function.identity()));
        var here = sent.entrySet().stream().filter(entry -> entry.getValue().stream().anyMatch(one -> one.getArrivedAt() != null)).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        // A group that came after all votes itself.
        var resting = given.keySet().stream().filter(here::contains).collect(Collectors.toSet());
        var names = new HashMap<Long, String>();
        groups.find(Stream.concat(sent.keySet().stream(), Stream.concat(given.keySet().stream(), given.values().stream().map(Proxy::getHolderGroupId))).collect(Collectors.toSet()))
                .forEach((id, group) -> names.put(id, group.name(language)));
        var listed = new HashSet<>(sent.keySet());
        listed.addAll(given.keySet());
        var lines = listed.stream().filter(names::containsKey).map(id -> {
            var representative = sent.getOrDefault(id, List.of()).stream().min(Comparator.comparing((SignUp one) -> one.getArrivedAt() == null)
                    .thenComparing(SignUp::getId));
            var since = representative.map(SignUp::getArrivedAt).map(at -> EventTimes.CLOCK.format(LocalDateTime.ofInstant(at, event.getZone()))).orElse("");
            var proxy = given.get(id);
            var votesFor = given.values().stream().filter(one -> one.getHolderGroupId() == id && !resting.contains(one.getGiverGroupId()))
                    .map(one -> names.getOrDefault(one.getGiverGroupId(), "")).sorted(Collator.getInstance(language.locale())).toList();
            return new Attendance.Line(id, names.get(id), representative.map(SignUp::getName).orElse(""), since,
                    proxy == null || resting.contains(id) ? "" : names.getOrDefault(proxy.getHolderGroupId(), ""), votesFor, proxy != null);
        }).sorted(Comparator.comparing(Attendance.Line::group, Collator.getInstance(language.locale()))).toList();
        var rule = rule(event);
        long counted = here.stream().filter(members::containsKey).count();
        long represented = given.values().stream().filter(one -> !resting.contains(one.getGiverGroupId()) && here.contains(one.getHolderGroupId())
                && members.containsKey(one.getGiverGroupId())).count();
        return new Attendance(members.size(), rule.needed(members.size()), (int) (counted + (rule.proxiesCount() ? represented : 0)), lines);
    }

    /** The same, to be saved: the trail says that it was. */
    @Transactional
    public Attendance save(Event event, Language language) {
        var roll = call(event, language);
        audit.record(event.act("conference.saveVotes").changed(null, roll.votes()));
        return roll;
    }
}
