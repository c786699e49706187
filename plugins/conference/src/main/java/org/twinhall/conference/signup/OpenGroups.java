package org.twinhall.conference.signup;

import jakarta.inject.Inject;
import java.util.Optional;
import org.twinhall.conference.ConferencePlugin;
import org.twinhall.group.GroupState;
import org.twinhall.group.Groups;
import org.twinhall.text.Language;
import org.twinhall.web.Texts;

/** Nobody comes for a group that is no more. */
public class OpenGroups implements Eligibility {

    private final Groups groups;
    private final Texts texts;

    @Inject
    OpenGroups(Groups groups, Texts texts) {
        this.groups = groups;
        this.texts = texts;
    }

    @Override
    public Optional<String> refusal(Candidate candidate, Language language) {
        return Optional.ofNullable(candidate.groupId()).flatMap(groups::find).filter(group -> group.getState() == GroupState.ARCHIVED)
                .map(group -> texts.get(ConferencePlugin.class, "signUp.refused.archived", language.locale()));
    }
}
