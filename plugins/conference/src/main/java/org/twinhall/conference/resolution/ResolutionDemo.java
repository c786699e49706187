package org.twinhall.conference.resolution;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.twinhall.account.Accounts;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.event.Duty;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.programme.Wording;
import org.twinhall.conference.task.OwnTask;
import org.twinhall.conference.task.TaskService;
import org.twinhall.conference.task.TaskState;
import org.twinhall.group.Group;
import org.twinhall.group.Groups;
import org.twinhall.plugin.DemoData;

/** What the last conference resolved, and what became of it by the next general meeting. */
public class ResolutionDemo implements DemoData {

    private final EventService events;
    private final ResolutionService service;
    private final TaskService tasks;
    private final Groups groups;
    private final Accounts accounts;

    @Inject
    ResolutionDemo(EventService events, ResolutionService service, TaskService tasks, Groups groups, Accounts accounts) {
        this.events = events;
        this.service = service;
        this.tasks = tasks;
        this.groups = groups;
        this.accounts = accounts;
    }

    @Override
    public void add() {
        events.listPast().stream().filter(event -> event.getKind() == EventKind.CONFERENCE).findFirst().ifPresent(this::addTo);
    }

    private void addTo(Event event) {
        List.of(DemoAccounts.ORGANISER, DemoAccounts.EDITOR).forEach(person -> accounts.findByEmail(person.email())
                .ifPresent(account -> events.entrust(event.getId(), account.getId(), EnumSet.allOf(Duty.class))));
        var day = event.getStarts().toLocalDate();
        resolve(event, "A list of who is twinned with whom, kept by the groups", "قائمة بمن توأم من، تحدّثها المجموعات",
                "Each group looks at its own lines **once a year**, before the conference.", "تراجع كل مجموعة سطورها **مرة في السنة** قبل المؤتمر.",
                new ResolutionProfile.Votes(17, 0, 1), ResolutionOutcome.ADOPTED, "camden-abu-dis", day.plusMonths(6));
        resolve(event, "A fund for the visas of guests", "صندوق لتأشيرات الضيوف", "Groups give what they can; the treasurer tells each quarter what is in it.",
                "تعطي المجموعات ما تستطيع، ويخبر أمين الصندوق كل ثلاثة أشهر بما فيه.", new ResolutionProfile.Votes(12, 4, 2), ResolutionOutcome.ADOPTED,
                "dundee-nablus", day.plusMonths(4));
        resolve(event, "Language evenings on line, every month", "أمسيات لغة عبر الإنترنت كل شهر", "", "", ResolutionProfile.Votes.NONE,
                ResolutionOutcome.ADOPTED, "oxford-ramallah", day.plusMonths(8));
        resolve(event, "Two conferences a year", "مؤتمران كل سنة", "Too much work for the host groups, said those who were against.",
                "عمل أكثر مما تحتمله المجموعات المضيفة، كما قال المعارضون.", new ResolutionProfile.Votes(5, 11, 2), ResolutionOutcome.REJECTED, null, null);
        service.show(event.getId(), true);
        service.list(event).tasks().values().stream().filter(own -> own.task().title().english().startsWith("A list")).map(OwnTask::task)
                .forEach(task -> tasks.settle(task.getId(), TaskState.DONE, "74 links stand in the register, and 31 groups looked at theirs."));
        events.listComing().stream().filter(coming -> coming.getKind() == EventKind.AGM || coming.getKind() == EventKind.CONFERENCE)
                .forEach(coming -> service.lookBackAt(coming.getId(), event.getId()));
    }

    private void resolve(Event event, String english, String arabic, String textEnglish, String textArabic, ResolutionProfile.Votes votes,
                         ResolutionOutcome outcome, String group, LocalDate due) {
        service.add(event.getId(), new ResolutionProfile(new Wording(english, arabic), new Wording(textEnglish, textArabic), votes, outcome,
                group == null ? null : groups.findBySlug(group).map(Group::getId).orElse(null), due));
    }
}
