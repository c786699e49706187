package org.twinhall.conference.programme.choice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.conference.signup.SignUpState;
import org.twinhall.persistence.Repository;

/** Who chose which sessions. */
@Singleton
public class Choices extends Repository<Choice> {

    @Inject
    Choices() {
        super(Choice.class);
    }

    List<Choice> listOf(long signUpId) {
        return query("select c from Choice c where c.signUpId = :signUp order by c.sessionKey").setParameter("signUp", signUpId).getResultList();
    }

    /** The choices of sessions, by the ids of the sign-ups. */
    Map<Long, List<Choice>> listOf(Collection<Long> sessionKeys) {
        return sessionKeys.isEmpty() ? Map.of() : query("select c from Choice c where c.sessionKey in :keys").setParameter("keys", sessionKeys)
                .getResultStream().collect(Collectors.groupingBy(Choice::getSignUpId));
    }

    /** How many places of sessions are taken by people who have a place at the event or for whom one is held, by the keys of the sessions. */
    Map<Long, Integer> countTaken(Collection<Long> sessionKeys) {
        return sessionKeys.isEmpty() ? Map.of() : query("select c.sessionKey, sum(case when c.people > s.people then s.people else c.people end) "
                + "from Choice c, SignUp s where s.id = c.signUpId and s.state in :states and c.sessionKey in :keys group by c.sessionKey", Object[].class)
                .setParameter("states", Stream.of(SignUpState.values()).filter(SignUpState::holds).toList()).setParameter("keys", sessionKeys).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** Lets nobody have chosen those sessions. */
    public void removeOf(Collection<Long> sessionKeys) {
        listOf(sessionKeys).values().forEach(some -> some.forEach(this::remove));
    }
}
