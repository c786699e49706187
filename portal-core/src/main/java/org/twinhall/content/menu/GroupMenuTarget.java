package org.twinhall.content.menu;

/**
 * Where a line of a menu leads: exactly one of three.
 *
 * @param entryId  an entry; null for none
 * @param listKind the kind of which the group's list is meant; null for none
 * @param address  an address elsewhere; empty for none
 */
public record GroupMenuTarget(Long entryId, String listKind, String address) {

    static GroupMenuTarget entry(long entryId) {
        return new GroupMenuTarget(entryId, null, "");
    }

    static GroupMenuTarget list(String kind) {
        return new GroupMenuTarget(null, kind, "");
    }

    static GroupMenuTarget outside(String address) {
        return new GroupMenuTarget(null, null, address);
    }

    boolean isOutside() {
        return !address.isEmpty();
    }
}
