package org.twinhall.planet;

/**
 * One reading of a feed that somebody took on.
 *
 * @param groupId  the group whose feed it is
 * @param address  where it lies
 * @param tag      its entity tag at the last reading; empty for none
 * @param modified when its site said then that it was changed; empty for nothing
 */
record Reading(long groupId, String address, String tag, String modified) {
}
