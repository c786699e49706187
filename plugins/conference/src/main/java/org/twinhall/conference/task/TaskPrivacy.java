package org.twinhall.conference.task;

import jakarta.inject.Inject;
import java.util.Map;
import org.twinhall.persistence.Transactional;
import org.twinhall.plugin.PersonalData;
import org.twinhall.text.Language;

/** Which tasks a person has to see to, or ticked off. */
public class TaskPrivacy implements PersonalData {

    private final Tasks tasks;

    @Inject
    TaskPrivacy(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Map<String, Object> export(long accountId) {
        var all = tasks.listOfAccount(accountId).stream().map(task -> Map.of("task", task.title().told(Language.ENGLISH), "state", task.getState().name())).toList();
        return all.isEmpty() ? Map.of() : Map.of("tasks of events", all);
    }

    @Override
    @Transactional
    public void erase(long accountId) {
        tasks.listOfAccount(accountId).forEach(task -> task.forget(accountId));
    }
}
