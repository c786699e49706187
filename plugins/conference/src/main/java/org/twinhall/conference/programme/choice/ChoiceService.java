package org.twinhall.conference.programme.choice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.programme.Programme;
import org.twinhall.conference.programme.ProgrammeService;
import org.twinhall.conference.programme.Session;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.Turnstile;

/** Which sessions people choose whose places are counted; no place is given twice. */
@Singleton
public class ChoiceService {

    private final Turnstile turnstile;
    private final ChoiceVerbs verbs;
    private final Choices choices;
    private final ProgrammeService programmes;
    private final EventRights rights;

    @Inject
    ChoiceService(Turnstile turnstile, ChoiceVerbs verbs, Choices choices, ProgrammeService programmes, EventRights rights) {
        this.turnstile = turnstile;
        this.verbs = verbs;
        this.choices = choices;
        this.programmes = programmes;
        this.rights = rights;
    }

    /**
     * Says for which sessions those of a sign-up come, and for none else.
     *
     * @param secret  of the private link
     * @param wanted  the keys of sessions
     * @throws org.twinhall.account.RefusedException when one is full or gone, when two are held at the same time, or when it is too
     *                late; then nothing is otherwise than before
     */
    public void choose(String secret, Set<Long> wanted) {
        turnstile.pass(() -> {
            verbs.choose(secret, wanted);
            return true;
        });
    }

    /** The keys of the sessions that somebody chose. */
    public Set<Long> listChosen(SignUp signUp) {
        return choices.listOf(signUp.getId()).stream().map(Choice::getSessionKey).collect(Collectors.toSet());
    }

    /** The sessions to which somebody comes: those that everybody can come to, and those that were chosen. */
    public List<Session> listOwn(SignUp signUp, Programme programme) {
        var chosen = listChosen(signUp);
        return programme.sessions().stream().filter(one -> one.getCapacity() == null || chosen.contains(one.key())).toList();
    }

    /** How many places of a programme's sessions are taken, by their keys. */
    public Map<Long, Integer> countTaken(Programme programme) {
        return choices.countTaken(programme.choosable().stream().map(Session::key).toList());
    }

    /** What everybody chose, by the ids of their sign-ups; for those who were named to see the list. */
    public Map<Long, List<Session>> listChosen(Event event) {
        rights.requireList(event);
        var programme = programmes.findPublished(event).orElse(Programme.NONE);
        var sessions = programme.choosable();
        return choices.listOf(sessions.stream().map(Session::key).toList()).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> {
            var keys = entry.getValue().stream().map(Choice::getSessionKey).collect(Collectors.toSet());
            return sessions.stream().filter(session -> keys.contains(session.key())).toList();
        }));
    }
}
