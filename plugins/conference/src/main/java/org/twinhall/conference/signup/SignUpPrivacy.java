package org.twinhall.conference.signup;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.conference.event.Events;
import org.twinhall.persistence.Transactional;
import org.twinhall.plugin.PersonalData;
import org.twinhall.text.Language;

/** What a person signed up for, and answered. */
public class SignUpPrivacy implements PersonalData {

    private final SignUps signUps;
    private final SignUpForms forms;
    private final Questions questions;
    private final Events events;
    private final SignUpVerbs verbs;
    private final Answers answers;

    @Inject
    SignUpPrivacy(SignUps signUps, SignUpForms forms, Questions questions, Events events, SignUpVerbs verbs, Answers answers) {
        this.signUps = signUps;
        this.forms = forms;
        this.questions = questions;
        this.events = events;
        this.verbs = verbs;
        this.answers = answers;
    }

    @Override
    public Map<String, Object> export(long accountId) {
        var all = signUps.listOfAccount(accountId).stream().map(this::told).toList();
        return all.isEmpty() ? Map.of() : Map.of("signUps", all);
    }

    private Map<String, Object> told(SignUp signUp) {
        var form = forms.find(signUp.getFormId()).orElseThrow();
        var asked = questions.listOf(form.getId()).stream().collect(Collectors.toMap(Question::getId, Function.identity()));
        var told = new LinkedHashMap<String, Object>();
        told.put("event", events.find(form.getEventId()).orElseThrow().title(Language.ENGLISH));
        told.put("as", form.getKind().name());
        told.put("state", signUp.getState().name());
        told.put("since", signUp.getCreatedAt().toString());
        told.put("name", signUp.getName());
        told.put("email", signUp.getEmail());
        told.put("with", signUp.getOthers());
        told.put("shownTo", signUp.getShownTo().name());
        answers.own(signUp).forEach((id, answer) -> told.put(asked.get(id).label(Language.ENGLISH), answer));
        return told;
    }

    /** Somebody who may still come has withdrawn by it, so that others get the place; the rest is forgotten. */
    @Override
    @Transactional
    public void erase(long accountId) {
        signUps.listOfAccount(accountId).forEach(signUp -> verbs.leave(signUp.getId()));
    }
}
