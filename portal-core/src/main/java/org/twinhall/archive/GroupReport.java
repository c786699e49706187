package org.twinhall.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of an archive of one group. */
public final class GroupReport {

    /** What became of the rows of one table. */
    public static final class Line {

        private int come;
        private int here;
        private int left;

        void came() {
            come++;
        }

        void wasHere() {
            here++;
        }

        void stayed() {
            left++;
        }

        /** How many came. */
        public int come() {
            return come;
        }

        /** How many were here already, themselves or what they are parts of, and were left as they are. */
        public int here() {
            return here;
        }

        /** How many stayed behind, because something that they need did not come. */
        public int left() {
            return left;
        }
    }

    private final String group;
    private final boolean dry;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final List<String> renamed = new ArrayList<>();
    private boolean newGroup;
    private int files;

    GroupReport(String group, boolean dry) {
        this.group = group;
        this.dry = dry;
    }

    Line of(String table) {
        return lines.computeIfAbsent(table, key -> new Line());
    }

    void rename(String from, String to) {
        renamed.add(from + " → " + to);
    }

    void groupIsNew() {
        newGroup = true;
    }

    void countFiles(int number) {
        files = number;
    }

    /** The address of the group. */
    public String group() {
        return group;
    }

    /** Whether nothing was written. */
    public boolean isDry() {
        return dry;
    }

    /** Whether the group was not here before. */
    public boolean isNewGroup() {
        return newGroup;
    }

    /** What became of the rows, by table. */
    public Map<String, Line> lines() {
        return lines;
    }

    /** How many rows came. */
    public int come() {
        return lines.values().stream().mapToInt(Line::come).sum();
    }

    /** Addresses that were taken here, with those that were given instead. */
    public List<String> renamed() {
        return List.copyOf(renamed);
    }

    /** How many files of the library came. */
    public int files() {
        return files;
    }
}
