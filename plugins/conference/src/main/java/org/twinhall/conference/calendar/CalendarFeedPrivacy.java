package org.twinhall.conference.calendar;

import jakarta.inject.Inject;
import java.util.Map;
import org.twinhall.persistence.Transactional;
import org.twinhall.plugin.PersonalData;

/** That a person has a calendar of their own. */
public class CalendarFeedPrivacy implements PersonalData {

    private final CalendarFeeds feeds;

    @Inject
    CalendarFeedPrivacy(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public Map<String, Object> export(long accountId) {
        return feeds.findOf(accountId).map(feed -> Map.<String, Object>of("calendarSince", feed.getCreatedAt().toString())).orElse(Map.of());
    }

    @Override
    @Transactional
    public void erase(long accountId) {
        feeds.findOf(accountId).ifPresent(feeds::remove);
    }
}
