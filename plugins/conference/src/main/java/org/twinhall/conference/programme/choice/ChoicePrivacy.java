package org.twinhall.conference.programme.choice;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.twinhall.conference.programme.ProgrammeWords;
import org.twinhall.conference.programme.Sessions;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUps;
import org.twinhall.persistence.Transactional;
import org.twinhall.plugin.PersonalData;
import org.twinhall.text.Language;

/** Which sessions a person chose. */
public class ChoicePrivacy implements PersonalData {

    private final SignUps signUps;
    private final Choices choices;
    private final Sessions sessions;
    private final ProgrammeWords words;

    @Inject
    ChoicePrivacy(SignUps signUps, Choices choices, Sessions sessions, ProgrammeWords words) {
        this.signUps = signUps;
        this.choices = choices;
        this.sessions = sessions;
        this.words = words;
    }

    @Override
    public Map<String, Object> export(long accountId) {
        var all = signUps.listOfAccount(accountId).stream().map(SignUp::getId).flatMap(id -> choices.listOf(id).stream())
                .map(choice -> sessions.findTwin(choice.getSessionKey())).flatMap(Optional::stream).map(one -> words.title(one).told(Language.ENGLISH)).toList();
        return all.isEmpty() ? Map.of() : Map.of("chosenSessions", all);
    }

    @Override
    @Transactional
    public void erase(long accountId) {
        signUps.listOfAccount(accountId).forEach(signUp -> choices.listOf(signUp.getId()).forEach(choices::remove));
    }
}
