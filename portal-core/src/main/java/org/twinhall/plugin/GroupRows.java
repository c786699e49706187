package org.twinhall.plugin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says which rows of a table belong to a group, so that they are in the group's archive and come along into another portal.
 *
 * <p>A row belongs when a column names a row that belongs ({@link #below}), or when a row that belongs names it
 * ({@link #namedBy}); all begins with the group's own row in {@code member_group}. For the programme of a conference:
 * {@code GroupRows.of("conference_event").below("member_group", "group_id").unit()}, and for its sessions
 * {@code GroupRows.of("conference_session").below("conference_event", "event_id").refers("speaker_id", "account")}.
 *
 * <p>Ids are given anew where rows come in, from the sequence {@code <table>_seq}, so every column that holds an id is named
 * here. A {@linkplain #unit unit} stands for itself and comes once, however often its archive is taken in; other rows are parts
 * of what they are below, and come with it. What no feature speaks of stays where it is.
 *
 * @since 1.0
 */
public final class GroupRows {

    private final String table;
    private final Map<String, String> below = new LinkedHashMap<>();
    private final Map<String, String> references = new LinkedHashMap<>();
    private final List<Naming> naming = new ArrayList<>();
    private final Map<String, String> only = new LinkedHashMap<>();
    private final Map<String, String> fixed = new LinkedHashMap<>();
    private final List<String> key = new ArrayList<>();
    private final List<String> distinct = new ArrayList<>();
    private final List<String> html = new ArrayList<>();
    private String comesWith;
    private boolean unit;
    private boolean withNewGroup;
    private String tracked;

    /** A column of another table that names rows of this one. */
    public record Naming(String table, String column) {
    }

    private GroupRows(String table) {
        this.table = table;
    }

    /** The rows of a table; to be continued with the other verbs. */
    public static GroupRows of(String table) {
        return new GroupRows(table);
    }

    /** Rows whose column names a row of another table that belongs. */
    public GroupRows below(String other, String column) {
        below.put(column, other);
        references.put(column, other);
        return this;
    }

    /**
     * Rows that a row of another table names which belongs; of tables that are also below something, only rows that are below
     * nothing. With this verb alone a feature adds to a table of which another one speaks: its own rows, too, name rows of that.
     */
    public GroupRows namedBy(String other, String column) {
        naming.add(new Naming(other, column));
        return this;
    }

    /** A column with the id of a row of another table. Where that does not come along it becomes null, or the row stays behind. */
    public GroupRows refers(String column, String other) {
        references.put(column, other);
        return this;
    }

    /** Parts come when the row that this column names comes; without this verb, when the rows come that they are below. */
    public GroupRows comesWith(String column) {
        comesWith = column;
        return this;
    }

    /** Each row stands for itself. */
    public GroupRows unit() {
        unit = true;
        return this;
    }

    /** Each row stands for itself, and whoever follows the change log hears of it under that type. */
    public GroupRows unit(String type) {
        tracked = type;
        return unit();
    }

    /** Columns by which a row is known that is there already: it is left as it is, and a unit stands for the one that comes. */
    public GroupRows key(String... columns) {
        key.addAll(List.of(columns));
        return this;
    }

    /** A word that is only once in the table, among rows that agree in the other columns; who comes later gets a number behind it. */
    public GroupRows distinct(String column, String... among) {
        distinct.add(column);
        distinct.addAll(List.of(among));
        return this;
    }

    /** Columns that hold HTML; it is cleaned, and its links to what comes along are led there. */
    public GroupRows html(String... columns) {
        html.addAll(List.of(columns));
        return this;
    }

    /** Only rows with a value in a column. */
    public GroupRows only(String column, String value) {
        only.put(column, value);
        return this;
    }

    /**
     * What a column holds where the row comes in, whatever it held before: what the other portal decided for itself, or what is
     * not the group's to take along. What it held is not in the archive either. The value may be null.
     */
    public GroupRows becomes(String column, String value) {
        fixed.put(column, value);
        return this;
    }

    /** Rows that come only with a group that was not there before. */
    public GroupRows withNewGroup() {
        withNewGroup = true;
        return this;
    }

    public String table() {
        return table;
    }

    /** Tables by the columns that name their rows. */
    public Map<String, String> belows() {
        return below;
    }

    /** All columns that hold ids, with the tables of these. */
    public Map<String, String> references() {
        return references;
    }

    public List<Naming> namings() {
        return naming;
    }

    public boolean isUnit() {
        return unit;
    }

    /** The type of the change log; null when nobody follows. */
    public String trackedAs() {
        return tracked;
    }

    /** The columns whose rows a part comes with. */
    public Collection<String> wholes() {
        return comesWith == null ? below.keySet() : List.of(comesWith);
    }

    public List<String> keyColumns() {
        return key;
    }

    /** The column that is distinct, then those among which it is; empty for none. */
    public List<String> distinctColumns() {
        return distinct;
    }

    public List<String> htmlColumns() {
        return html;
    }

    public Map<String, String> onlyWith() {
        return only;
    }

    public Map<String, String> fixedValues() {
        return fixed;
    }

    /** Whether it only says that rows name others of a table of which somebody else speaks. */
    public boolean isNamingAlone() {
        return !unit && below.isEmpty() && !naming.isEmpty();
    }

    public boolean comesOnlyWithNewGroup() {
        return withNewGroup;
    }
}
