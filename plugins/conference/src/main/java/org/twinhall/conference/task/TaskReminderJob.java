package org.twinhall.conference.task;

import jakarta.inject.Inject;
import org.twinhall.job.Job;

/** Reminds of tasks whose day comes. */
public class TaskReminderJob implements Job {

    private final TaskReminders reminders;

    @Inject
    TaskReminderJob(TaskReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void run() {
        reminders.listEvents().forEach(reminders::remind);
    }
}
