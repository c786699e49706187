package org.twinhall.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.change.Changes;
import org.twinhall.change.Kept;
import org.twinhall.text.Language;

/** What all groups are called, for lines that name the groups of many things; read when a group changed. */
@Singleton
public class GroupNames {

    private final Groups groups;
    private final Kept<Language, Map<Long, String>> names;

    @Inject
    GroupNames(Groups groups, Changes changes) {
        this.groups = groups;
        names = new Kept<>(changes, Set.of("group"));
    }

    /** The names in a language by the groups' ids. */
    public Map<Long, String> in(Language language) {
        return names.get(language, () -> groups.listAll().stream()
                .collect(Collectors.toUnmodifiableMap(Group::getId, group -> group.name(language))));
    }
}
