package org.twinhall.group;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.twinhall.search.Synonyms;
import org.twinhall.text.Language;

/** A group that was called otherwise once is found by either name, also where only the other one is written. */
public class GroupSynonyms implements Synonyms {

    private final Groups groups;

    @Inject
    GroupSynonyms(Groups groups) {
        this.groups = groups;
    }

    @Override
    public String type() {
        return "group";
    }

    @Override
    public List<Set<String>> groups() {
        return groups.listRenamed().stream().map(GroupSynonyms::names).toList();
    }

    private static Set<String> names(Group group) {
        var names = new HashSet<>(group.getFormerNames());
        for (var language : Language.values()) {
            names.add(group.name(language));
        }
        return names;
    }
}
