package org.twinhall.group;

/** What a member group is; the bundle key of its name is {@code group.kind.<NAME>}. */
public enum GroupKind {
    TWINNING_GROUP, COUNCIL, STUDENTS_UNION, SCHOOL, CHURCH, TRADE_UNION, CLUB, NETWORK
}
