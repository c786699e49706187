package org.twinhall.conference.signup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.conference.ConferencePlugin;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.persistence.Transactional;
import org.twinhall.seal.Seal;
import org.twinhall.text.Language;
import org.twinhall.web.Texts;

/** What people answered. What is for few eyes is closed before it is kept, and opened only for whoever said it and for those who were named to see it. */
@Singleton
public class Answers {

    private static final int AT_ONCE = 100;

    private final SignUps signUps;
    private final Questions questions;
    private final EventRights rights;
    private final Seal seal;
    private final Texts texts;

    @Inject
    Answers(SignUps signUps, Questions questions, EventRights rights, Seal seal, Texts texts) {
        this.signUps = signUps;
        this.questions = questions;
        this.rights = rights;
        this.seal = seal;
        this.texts = texts;
    }

    /** All answers by the ids of their questions, for the person alone. */
    public Map<Long, String> own(SignUp signUp) {
        return signUp.answers().stream().collect(Collectors.toMap(Answer::getQuestionId, answer -> told(signUp, answer, signUp.getLanguage())));
    }

    /** Those answers that can be opened here, to be written anew by the person. */
    public Map<Long, String> readable(SignUp signUp) {
        return signUp.answers().stream().filter(answer -> opened(signUp, answer) != null)
                .collect(Collectors.toMap(Answer::getQuestionId, answer -> opened(signUp, answer)));
    }

    /** The answers to those questions that the current person may see: without the duty for it, none that is for few eyes. */
    public Map<Long, String> shown(Event event, SignUp signUp, List<Question> asked, Language language) {
        rights.requireList(event);
        var open = visible(event, asked).stream().map(Question::getId).collect(Collectors.toSet());
        return signUp.answers().stream().filter(answer -> open.contains(answer.getQuestionId()))
                .collect(Collectors.toMap(Answer::getQuestionId, answer -> told(signUp, answer, language)));
    }

    /** Those questions whose answers the current person may see. */
    public List<Question> visible(Event event, List<Question> asked) {
        boolean all = rights.maySeeNeeds(event);
        return asked.stream().filter(question -> all || !question.isShielded()).toList();
    }

    private String told(SignUp signUp, Answer answer, Language language) {
        return answer.isSealed() ? seal.open(answer.getAnswer(), where(signUp, answer.getQuestionId()))
                .orElseGet(() -> texts.get(ConferencePlugin.class, "answer.closed", language.locale())) : answer.getAnswer();
    }

    /** Keeps what somebody answers now in the place of what they answered before; what is not asked of them is not kept. */
    void write(SignUp signUp, Map<Long, String> said) {
        var asked = questions.listOf(signUp.getFormId());
        var shielded = shielded(asked);
        var answered = new Asking(asked, said).answers();
        var wanted = answered.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> kept(signUp, entry.getKey(), entry.getValue(), shielded)).collect(Collectors.toCollection(HashSet::new));
        // What cannot be opened here was not shown, so nobody left it out on purpose.
        signUp.answers().stream().filter(before -> before.isSealed() && opened(signUp, before) == null && !answered.containsKey(before.getQuestionId()))
                .forEach(wanted::add);
        signUp.answer(wanted);
    }

    private Answer kept(SignUp signUp, long question, String said, Set<Long> shielded) {
        boolean closes = shielded.contains(question);
        return signUp.answers().stream().filter(before -> before.getQuestionId() == question && before.isSealed() == closes && said.equals(opened(signUp, before)))
                .findFirst().orElseGet(() -> new Answer(question, closes ? seal.close(said, where(signUp, question)) : said, closes));
    }

    private String opened(SignUp signUp, Answer answer) {
        return answer.isSealed() ? seal.open(answer.getAnswer(), where(signUp, answer.getQuestionId())).orElse(null) : answer.getAnswer();
    }

    private static Set<Long> shielded(List<Question> asked) {
        return asked.stream().filter(Question::isShielded).map(Question::getId).collect(Collectors.toSet());
    }

    /** Closes what is for few eyes and still open: it was answered before there was a seal, or before its question became one of that kind. */
    @Transactional
    public int sealSome() {
        var some = signUps.listUnsealed(AT_ONCE);
        for (var signUp : some) {
            var locked = signUps.lock(signUp.getId()).orElseThrow();
            var shielded = shielded(questions.listOf(locked.getFormId()));
            locked.answer(locked.answers().stream().map(answer -> answer.isSealed() ? answer
                    : kept(locked, answer.getQuestionId(), answer.getAnswer(), shielded)).collect(Collectors.toSet()));
        }
        return some.size();
    }

    /** Nobody can move what was closed to another person or another question. */
    private static String where(SignUp signUp, long question) {
        return signUp.getSecret() + " " + question;
    }
}
