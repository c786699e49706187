package org.twinhall.conference.proposal;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.twinhall.persistence.Transactional;
import org.twinhall.plugin.PersonalData;

/** Which sessions a person proposed. */
public class ProposalPrivacy implements PersonalData {

    private final Proposals proposals;

    @Inject
    ProposalPrivacy(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public Map<String, Object> export(long accountId) {
        List<Map<String, String>> all = proposals.listOfAccount(accountId).stream().map(one -> Map.of("title", one.getTitle(), "text", one.getText(), "name",
                one.getName(), "role", one.getRole(), "email", one.getEmail(), "state", one.getState().name())).toList();
        return all.isEmpty() ? Map.of() : Map.of("proposedSessions", all);
    }

    @Override
    @Transactional
    public void erase(long accountId) {
        proposals.listOfAccount(accountId).forEach(proposals::remove);
    }
}
