package org.twinhall.archive;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.twinhall.plugin.GroupRows;

/** All tables of which features say which rows belong to a group, in an order in which rows come behind what they need. */
@Singleton
public class GroupTables {

    /** The table in which a group's own row stands. */
    static final String ROOT = "member_group";

    private final Map<String, GroupRows> byTable = new LinkedHashMap<>();
    /** What further features say names rows of a table. */
    private final Map<String, List<GroupRows.Naming>> more = new HashMap<>();

    @Inject
    public GroupTables(Set<GroupRows> said) {
        var waiting = new ArrayList<>(said.stream().filter(rows -> !rows.isNamingAlone()).toList());
        said.stream().filter(GroupRows::isNamingAlone).forEach(rows -> more.computeIfAbsent(rows.table(), none -> new ArrayList<>()).addAll(rows.namings()));
        while (!waiting.isEmpty()) {
            var next = waiting.stream().filter(this::hasAll).findFirst().or(() -> waiting.stream().filter(this::hasWholes).findFirst())
                    .orElseThrow(() -> new IllegalStateException("no table is called as one that these are below: " + waiting.stream().map(GroupRows::table).toList()));
            waiting.remove(next);
            if (byTable.put(next.table(), next) != null) {
                throw new IllegalStateException("the table " + next.table() + " is spoken of twice");
            }
        }
    }

    private boolean hasAll(GroupRows rows) {
        return rows.references().values().stream().allMatch(other -> other.equals(rows.table()) || byTable.containsKey(other));
    }

    private boolean hasWholes(GroupRows rows) {
        return rows.belows().values().stream().allMatch(byTable::containsKey) && rows.wholes().stream().map(rows.references()::get).allMatch(byTable::containsKey);
    }

    List<GroupRows> inOrder() {
        return List.copyOf(byTable.values());
    }

    boolean knows(String table) {
        return byTable.containsKey(table);
    }

    GroupRows get(String table) {
        return byTable.get(table);
    }

    private static String literal(String value) {
        return value.matches("true|false") ? value : "'" + value.replace("'", "''") + "'";
    }

    /** The condition under which a row of a table belongs to a group, in SQL. */
    String condition(String table, long groupId) {
        if (table.equals(ROOT)) {
            return "id = " + groupId;
        }
        var rows = byTable.get(table);
        var ways = new ArrayList<String>();
        rows.belows().forEach((column, other) -> ways.add(column + " in (select id from " + other + " where " + condition(other, groupId) + ")"));
        // What another group owns stays with that group, even where this one shows it.
        var free = rows.belows().keySet().stream().map(column -> " and " + column + " is null").reduce("", String::concat);
        Stream.concat(rows.namings().stream(), more.getOrDefault(table, List.of()).stream()).forEach(naming -> ways.add("(id in (select " + naming.column() + " from " + naming.table() + " where "
                + condition(naming.table(), groupId) + ")" + free + ")"));
        var only = rows.onlyWith().entrySet().stream().map(one -> " and " + one.getKey() + " = " + literal(one.getValue())).reduce("", String::concat);
        return "(" + String.join(" or ", ways) + ")" + only;
    }
}
