package org.twinhall.conference.task;

import jakarta.inject.Inject;
import java.util.List;
import org.twinhall.account.Accounts;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.programme.Wording;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.plugin.DemoData;

/** The checklist of the next conference: some of it done, some with groups. */
public class TaskDemo implements DemoData {

    private final EventService events;
    private final TaskService service;
    private final Groups groups;
    private final Accounts accounts;

    @Inject
    TaskDemo(EventService events, TaskService service, Groups groups, Accounts accounts) {
        this.events = events;
        this.service = service;
        this.groups = groups;
        this.accounts = accounts;
    }

    @Override
    public void add() {
        events.listComing().stream().filter(event -> event.getKind() == EventKind.CONFERENCE).findFirst().ifPresent(this::addTo);
    }

    private void addTo(Event event) {
        service.layDown(event.getId());
        var host = group("oxford-ramallah");
        var organiser = accounts.findByEmail(DemoAccounts.ORGANISER.email()).map(one -> one.getId()).orElse(null);
        for (var own : service.list(event)) {
            var item = own.task().getItem();
            give(own.task(), item.isByHost() ? host : null, item.isByHost() ? null : organiser);
            if (List.of(ChecklistItem.VENUE, ChecklistItem.DATE_TOLD).contains(item)) {
                service.settle(own.task().getId(), TaskState.DONE, item == ChecklistItem.VENUE ? "The town hall, confirmed by letter." : "");
            }
        }
        service.add(event.getId(), new TaskProfile(new Wording("Bring the map of arcs and two tables of books", "إحضار خريطة الأقواس وطاولتي كتب"),
                "The frame stands in the office of the museum.", 1, null, group("camden-abu-dis"), null));
    }

    private void give(Task task, Long group, Long account) {
        var was = task.profile();
        service.describe(task.getId(), new TaskProfile(was.title(), was.note(), was.daysBefore(), was.dueOn(), group, account), was.mark());
    }

    private Long group(String slug) {
        return groups.findBySlug(slug).map(Group::getId).orElse(null);
    }
}
