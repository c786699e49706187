package org.twinhall.conference.resolution;

import java.util.List;
import java.util.Map;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.task.OwnTask;

/**
 * What an event resolved and where each stands.
 *
 * @param tasks by the id of the resolution; none for what was not adopted
 */
public record LookBack(Event event, List<Resolution> resolutions, Map<Long, OwnTask> tasks) {
}
