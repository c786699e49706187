package org.twinhall.conference.rollcall;

import java.util.List;

/**
 * Which groups are at a meeting, as it stands.
 *
 * @param members how many member groups there are
 * @param needed  how many of them make a quorum; 0 when none is asked
 * @param counted how many count for it now
 * @param lines   the groups that are here, come, or gave their vote to another one, by name
 */
public record Attendance(int members, int needed, int counted, List<Line> lines) {

    public Attendance {
        lines = List.copyOf(lines);
    }

    /** How many groups are here themselves. */
    public long here() {
        return lines.stream().filter(Line::isHere).count();
    }

    /** How many votes can be cast now. */
    public int votes() {
        return lines.stream().mapToInt(Line::votes).sum();
    }

    public boolean isQuorate() {
        return counted >= needed;
    }

    /** The groups whose representatives can vote now. */
    public List<Line> voting() {
        return lines.stream().filter(Line::isHere).toList();
    }

    /**
     * A group.
     *
     * @param representative whoever of those who represent it is here, or will come; empty for nobody
     * @param since          since when they are here, on the clock of the event; empty when they are not
     * @param givenTo        the group to which it gave its vote; empty when it did not, or when it came after all
     * @param votesFor       the groups whose votes it holds and that are not here themselves
     * @param proxy          whether a vote that it gave is written down
     */
    public record Line(long groupId, String group, String representative, String since, String givenTo, List<String> votesFor, boolean proxy) {

        public Line {
            votesFor = List.copyOf(votesFor);
        }

        public boolean isHere() {
            return !since.isEmpty();
        }

        /** How many votes it can cast now: its own, and those that it holds. */
        public int votes() {
            return isHere() ? 1 + votesFor.size() : 0;
        }
    }
}
