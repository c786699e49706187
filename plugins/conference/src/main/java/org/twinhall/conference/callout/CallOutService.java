package org.twinhall.conference.callout;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinhall.access.Access;
import org.twinhall.access.Role;
import org.twinhall.account.Account;
import org.twinhall.account.Accounts;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.group.GroupState;
import org.twinhall.group.Groups;
import org.twinhall.mail.Outbox;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/** Calling the representatives of all groups. */
@Singleton
public class CallOutService {

    /** Call the representatives of all groups. */
    public static final String CALL = "conference.callOut";

    private final CallOuts calls;
    private final Replies replies;
    private final Groups groups;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    CallOutService(CallOuts calls, Replies replies, Groups groups, Accounts accounts, Outbox outbox, Access access, AuditTrail audit, Clock clock) {
        this.calls = calls;
        this.replies = replies;
        this.groups = groups;
        this.accounts = accounts;
        this.outbox = outbox;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The representatives of groups that are not archived, each once, with a group that they represent. */
    public Map<Account, Long> representatives() {
        access.require(CALL);
        var represents = new LinkedHashMap<Long, Long>();
        groups.listWithPeople().stream().filter(group -> group.getState() != GroupState.ARCHIVED).forEach(group -> group.getPeople().stream()
                .filter(person -> person.getRole() == Role.REPRESENTATIVE).forEach(person -> represents.putIfAbsent(person.getAccountId(), group.getId())));
        var found = accounts.find(represents.keySet());
        var people = new LinkedHashMap<Account, Long>();
        represents.forEach((account, group) -> Optional.ofNullable(found.get(account)).filter(Account::isActive).ifPresent(one -> people.put(one, group)));
        return people;
    }

    /**
     * Calls all of them: the call and every mail are one transaction, so each gets it once, or nobody.
     *
     * @throws RefusedException when there is nobody to call
     */
    @Transactional
    public CallOut call(CallOutProfile profile) {
        var people = representatives();
        if (people.isEmpty()) {
            throw new RefusedException("callOut.refused.nobody");
        }
        var call = calls.add(new CallOut(profile, access.identity().isSignedIn() ? Long.valueOf(access.identity().accountId()) : null, clock.instant()));
        people.forEach((account, group) -> send(call, replies.add(new Reply(call.getId(), account.getId(), group)), account));
        audit.record(act("conference.callOut", call).changed(null, people.size()));
        return call;
    }

    /** Writes once more to those who did not say that they have read it. */
    @Transactional
    public int remind(long callId) {
        access.require(CALL);
        var call = calls.lock(callId).orElseThrow();
        var silent = replies.listOf(callId).stream().filter(reply -> reply.getReadAt() == null).toList();
        var people = accounts.find(silent.stream().map(Reply::getAccountId).toList());
        silent.stream().filter(reply -> people.containsKey(reply.getAccountId()) && people.get(reply.getAccountId()).isActive())
                .forEach(reply -> send(call, reply, people.get(reply.getAccountId())));
        audit.record(act("conference.remindCallOut", call).changed(null, silent.size()));
        return silent.size();
    }

    private void send(CallOut call, Reply reply, Account account) {
        outbox.send(account.getEmail(), account.getLanguage(), id -> new CallOutMail(id, call.profile(), reply, account));
    }

    /** Writes down what came of it. */
    @Transactional
    public void close(long callId, String english, String arabic) {
        access.require(CALL);
        var call = calls.lock(callId).orElseThrow();
        call.close(english, arabic, clock.instant());
        audit.record(act("conference.closeCallOut", call));
    }

    /** Says that somebody has read it, by the link in their mail. */
    @Transactional
    public void read(String secret, String answer) {
        var found = replies.findBySecret(secret).orElseThrow(() -> new RefusedException("signUp.refused.unknown"));
        replies.lock(found.getId()).orElseThrow().read(answer, clock.instant());
    }

    /** What the link in a mail is for. */
    public Optional<Reply> findOwn(String secret) {
        return replies.findBySecret(secret);
    }

    /** The call of a reply that somebody holds the link to. */
    public CallOut of(Reply reply) {
        return calls.find(reply.getCallOutId()).orElseThrow();
    }

    public List<CallOut> list() {
        access.require(CALL);
        return calls.list();
    }

    /** How many were called, and how many of them have read it, by call. */
    public Map<Long, long[]> counts() {
        access.require(CALL);
        return replies.counts();
    }

    public Optional<CallOut> find(long id) {
        access.require(CALL);
        return calls.find(id);
    }

    public List<Reply> replies(CallOut call) {
        access.require(CALL);
        return replies.listOf(call.getId());
    }

    private static Act act(String verb, CallOut call) {
        return Act.of(verb, "callOut", call.getId(), call.profile().subject(call.profile().languageFor(Language.ENGLISH)));
    }
}
