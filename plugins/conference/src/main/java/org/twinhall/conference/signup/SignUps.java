package org.twinhall.conference.signup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.persistence.Repository;

/** All sign-ups. */
@Singleton
public class SignUps extends Repository<SignUp> {

    private static final Set<SignUpState> HOLDING = Set.of(SignUpState.PENDING, SignUpState.OFFERED, SignUpState.CONFIRMED);
    private static final Set<SignUpState> LIVE = Stream.of(SignUpState.values()).filter(SignUpState::isLive).collect(Collectors.toSet());

    @Inject
    SignUps() {
        super(SignUp.class);
    }

    Optional<SignUp> findBySecret(String secret) {
        // A database may call secrets equal that differ in the case of a letter.
        return query("select s from SignUp s where s.secret = :secret").setParameter("secret", secret).getResultStream()
                .filter(found -> found.getSecret().equals(secret)).findFirst();
    }

    /** The sign-up of an address that may still lead to a place. */
    Optional<SignUp> findLive(long formId, String email) {
        var key = SignUp.key(email);
        return query("select s from SignUp s where s.formId = :form and s.emailKey = :key and s.state in :live").setParameter("form", formId)
                .setParameter("key", key).setParameter("live", LIVE).getResultStream().filter(found -> SignUp.key(found.getEmail()).equals(key)).findFirst();
    }

    /** Those of a group who hold places, the first first. */
    List<SignUp> listHolding(long formId, long groupId) {
        return query("select s from SignUp s where s.formId = :form and s.groupId = :group and s.state in :holding order by s.id")
                .setParameter("form", formId).setParameter("group", groupId).setParameter("holding", HOLDING).getResultList();
    }

    /** Who waits, the first first. */
    List<SignUp> listWaiting(long formId) {
        return query("select s from SignUp s where s.formId = :form and s.state = :waiting order by s.queuedAt, s.id").setParameter("form", formId)
                .setParameter("waiting", SignUpState.WAITING).getResultList();
    }

    List<SignUp> listLive(long formId) {
        return query("select s from SignUp s where s.formId = :form and s.state in :live order by s.id").setParameter("form", formId)
                .setParameter("live", LIVE).getResultList();
    }

    /**
     * What somebody answered, who may still come.
     *
     * @param people how many come with that answer
     */
    record Answered(long signUpId, int people, String answer) {
    }

    /** The answers to a question of those who may still come. */
    List<Answered> listAnswered(long questionId) {
        return query("select s.id, s.people, a.answer from SignUp s join s.answers a where a.questionId = :question and s.state in :live", Object[].class)
                .setParameter("question", questionId).setParameter("live", LIVE).getResultStream()
                .map(row -> new Answered((Long) row[0], ((Number) row[1]).intValue(), (String) row[2])).toList();
    }

    /** The forms in which somebody did not answer in time. */
    List<Long> listFormsOverdue(Instant now) {
        return query("select distinct s.formId from SignUp s where s.holdUntil <= :now order by s.formId", Long.class).setParameter("now", now)
                .getResultList();
    }

    List<SignUp> listOverdue(long formId, Instant now) {
        return query("select s from SignUp s where s.formId = :form and s.holdUntil <= :now order by s.id").setParameter("form", formId)
                .setParameter("now", now).getResultList();
    }

    /** Everybody of those forms with their answers, in the order in which they came. */
    List<SignUp> listWhole(Collection<Long> formIds) {
        return formIds.isEmpty() ? List.of() : query("select distinct s from SignUp s left join fetch s.answers where s.formId in :forms order by s.id")
                .setParameter("forms", formIds).getResultList();
    }

    /** Everybody of those forms, in the order in which they came. */
    public List<SignUp> listOf(Collection<Long> formIds) {
        return formIds.isEmpty() ? List.of() : query("select s from SignUp s where s.formId in :forms order by s.id").setParameter("forms", formIds)
                .getResultList();
    }

    /** Those of these ids. */
    public Map<Long, SignUp> find(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : query("select s from SignUp s where s.id in :ids").setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(SignUp::getId, Function.identity()));
    }

    /** Those with an answer that should be closed and is open, at most so many. */
    List<SignUp> listUnsealed(int limit) {
        return query("""
                select distinct s from SignUp s join s.answers a where a.sealed = false
                and a.questionId in (select q.id from Question q where q.shielded = true) order by s.id""").setMaxResults(limit).getResultList();
    }

    /** Everybody of those forms who has a place. */
    public List<SignUp> listConfirmed(Collection<Long> formIds) {
        return formIds.isEmpty() ? List.of() : query("select s from SignUp s where s.formId in :forms and s.state = :confirmed order by s.id")
                .setParameter("forms", formIds).setParameter("confirmed", SignUpState.CONFIRMED).getResultList();
    }

    /** How many groups have a place by those forms. */
    public int countGroups(Collection<Long> formIds) {
        return formIds.isEmpty() ? 0 : query("select count(distinct s.groupId) from SignUp s where s.formId in :forms and s.state = :confirmed and s.groupId is not null",
                Long.class).setParameter("forms", formIds).setParameter("confirmed", SignUpState.CONFIRMED).getSingleResult().intValue();
    }

    /** How many people are in which state, by form. */
    Map<Long, Map<SignUpState, Long>> count(Collection<Long> formIds) {
        var counts = new HashMap<Long, Map<SignUpState, Long>>();
        if (!formIds.isEmpty()) {
            query("select s.formId, s.state, sum(s.people) from SignUp s where s.formId in :forms group by s.formId, s.state", Object[].class)
                    .setParameter("forms", formIds).getResultStream()
                    .forEach(row -> counts.computeIfAbsent((Long) row[0], form -> new EnumMap<>(SignUpState.class)).put((SignUpState) row[1],
                            ((Number) row[2]).longValue()));
        }
        return counts;
    }

    /** Sign-ups of an account: those made while signed in, and those confirmed from its address. */
    public List<SignUp> listOfAccount(long accountId) {
        return query("select s from SignUp s where s.accountId = :account order by s.id").setParameter("account", accountId).getResultList();
    }
}
