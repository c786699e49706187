package org.twinhall.registry.introduction;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.twinhall.persistence.Transactional;
import org.twinhall.plugin.PersonalData;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;

/** Which introductions a person proposed or answered: told to the person with the own reasons; who it was is forgotten. */
public class IntroductionPrivacy implements PersonalData {

    private final Introductions introductions;
    private final Parties parties;

    @Inject
    IntroductionPrivacy(Introductions introductions, Parties parties) {
        this.introductions = introductions;
        this.parties = parties;
    }

    @Override
    public Map<String, Object> export(long accountId) {
        var lines = new ArrayList<Map<String, String>>();
        introductions.listBy(accountId).forEach(introduction -> {
            var between = parties.name(introduction, Side.GROUP, Language.ENGLISH) + " – " + parties.name(introduction, Side.PARTNER, Language.ENGLISH);
            if (Long.valueOf(accountId).equals(introduction.getProposerId())) {
                lines.add(Map.of("proposed", between, "on", Dates.machine(introduction.getProposedAt()), "why", introduction.getWhy()));
            }
            Stream.of(Side.values()).map(introduction::answer).filter(answer -> Long.valueOf(accountId).equals(answer.getAuthorId()))
                    .forEach(answer -> lines.add(Map.of("answered", between, "on", Dates.machine(answer.getAnsweredAt()),
                            "answer", answer.getVerdict().name(), "reason", answer.getReason())));
        });
        return lines.isEmpty() ? Map.of() : Map.of("introductions", List.copyOf(lines));
    }

    @Override
    @Transactional
    public void erase(long accountId) {
        introductions.listBy(accountId).forEach(introduction -> introduction.forget(accountId));
    }
}
