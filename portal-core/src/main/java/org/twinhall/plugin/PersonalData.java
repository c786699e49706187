package org.twinhall.plugin;

import java.util.Map;

/** What a feature holds about people: exported and erased at their wish. */
public interface PersonalData {

    /** Everything held about the account, by a heading; empty when there is nothing. */
    Map<String, Object> export(long accountId);

    /** Removes what is held about the account, or cuts its tie to the person where the record must stay. */
    void erase(long accountId);
}
