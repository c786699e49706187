package org.twinhall.content.menu;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinhall.change.Changes;
import org.twinhall.change.Kept;
import org.twinhall.content.EntryKind;
import org.twinhall.content.EntryKinds;
import org.twinhall.content.EntryReader;
import org.twinhall.content.PageTree;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.text.Language;
import org.twinhall.web.Texts;

/** The menus of groups as readers see them: what is not live is left out, what has no text in their language is shown in the other one. */
@Singleton
public class GroupMenus {

    private final GroupMenuItems items;
    private final EntryReader reader;
    private final EntryKinds kinds;
    private final Groups groups;
    private final Texts texts;
    private final Kept<Asked, List<Line>> kept;

    private record Asked(long groupId, Language language) {
    }

    @Inject
    GroupMenus(GroupMenuItems items, EntryReader reader, EntryKinds kinds, Groups groups, Texts texts, Changes changes) {
        this.items = items;
        this.reader = reader;
        this.kinds = kinds;
        this.groups = groups;
        this.texts = texts;
        kept = new Kept<>(changes, Set.of("group", "entry"));
    }

    /**
     * A line of a menu.
     *
     * @param language of the name
     * @param address  where it leads: a path with the reader's language, or an address elsewhere
     */
    public record Line(long itemId, String name, Language language, String address) {
    }

    /** The menu of a group; empty when it has none. */
    public List<Line> list(long groupId, Language language) {
        return kept.get(new Asked(groupId, language), () -> read(groupId, language));
    }

    /** At most five statements, however long. */
    private List<Line> read(long groupId, Language language) {
        var all = items.listOf(groupId);
        if (all.isEmpty()) {
            return List.of();
        }
        var entries = reader.listLinks(all.stream().map(item -> item.target().entryId()).filter(Objects::nonNull).collect(Collectors.toSet()), language)
                .stream().collect(Collectors.toMap(EntryReader.Link::entryId, link -> link));
        var trees = trees(groupId, entries.values().stream().anyMatch(link -> kinds.get(link.kind()).tree()), language);
        var slug = groups.find(groupId).map(Group::getSlug).orElse("");
        var lines = new ArrayList<Line>();
        for (var item : all) {
            var target = item.target();
            if (target.entryId() == null) {
                lines.add(new Line(item.getId(), target.isOutside() ? item.label(language) : listName(item, language), language,
                        target.isOutside() ? target.address() : "/" + language.tag() + "/groups/" + slug + kinds.get(target.listKind()).path()));
            } else if (entries.containsKey(target.entryId())) {
                var link = entries.get(target.entryId());
                var own = item.label(language);
                lines.add(new Line(item.getId(), own.isEmpty() ? link.title() : own, own.isEmpty() ? link.language() : language,
                        "/" + language.tag() + path(link, trees)));
            }
        }
        return lines;
    }

    /** Whether a group has put a menu together in which readers find something. */
    public boolean hasMenu(long groupId, Language language) {
        return !list(groupId, language).isEmpty();
    }

    /** The groups whose menus lead to an entry. */
    public List<Long> listGroupsHolding(long entryId) {
        return items.listGroupsHolding(entryId);
    }

    private String listName(GroupMenuItem item, Language language) {
        var own = item.label(language);
        var key = "groupMenu.list." + item.target().listKind();
        return !own.isEmpty() ? own : texts.has(GroupMenus.class, key, language.locale()) ? texts.get(GroupMenus.class, key, language.locale()) : item.target().listKind();
    }

    /** Pages mostly stand in the group's own tree, or in the network's. */
    private List<PageTree> trees(long groupId, boolean wanted, Language language) {
        var kind = kinds.listAll().stream().filter(EntryKind::tree).findFirst();
        return wanted && kind.isPresent() ? List.of(reader.tree(kind.get().name(), language, groupId), reader.tree(kind.get().name(), language, null)) : List.of();
    }

    private String path(EntryReader.Link link, List<PageTree> trees) {
        return kinds.get(link.kind()).path() + "/" + trees.stream().flatMap(tree -> tree.find(link.entryId()).map(tree::slugs).stream()).findFirst()
                .orElse(link.slug());
    }
}
