package org.twinhall.conference.task;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.desk.OneEventPage;
import org.twinhall.conference.programme.Wording;
import org.twinhall.text.Dates;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** What has to be done for an event, by when and by whom; the checklist is laid down here, and further tasks are entered. */
public class TasksPage extends OneEventPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskService service;

    @Inject
    private TaskOwners owners;

    public TasksPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var all = service.list(event());
        add(new WebMarkupContainer("nothing").setVisible(all.isEmpty()));
        long overdue = all.stream().filter(OwnTask::overdue).count();
        long open = all.stream().filter(one -> one.task().getState() == TaskState.OPEN).count();
        add(new WebMarkupContainer("tally").add(new CountLabel("open", "tasks.open", () -> open), new CountLabel("overdue", "tasks.overdue", () -> overdue)
                .setVisible(overdue > 0)).setVisible(!all.isEmpty()));
        add(table(all).setVisible(!all.isEmpty()), checklist().setVisible(all.stream().allMatch(one -> one.task().getItem() == null)), entry());
    }

    private WebMarkupContainer table(List<OwnTask> all) {
        var names = owners.names(all.stream().map(OwnTask::task).toList(), language());
        var table = new WebMarkupContainer("table");
        table.add(new ListView<>("task", all) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<OwnTask> item) {
                var own = item.getModelObject();
                var task = own.task();
                item.add(new Label("due", own.due() == null ? getString("task.noDay") : Dates.day(own.due(), language())));
                item.add(new PlainPageLink("link", TaskPage.class, TaskPage.of(event(), task)).add(new SpokenLabel("title", task.title()::in)));
                item.add(new Label("owner", names.getOrDefault(TaskOwners.key(task.profile()), getString("task.nobody"))));
                item.add(new TaskStateLabel("state", own), new Label("outcome", task.getOutcome()).setVisible(!task.getOutcome().isEmpty()));
            }
        });
        return table;
    }

    private StatelessForm<Void> checklist() {
        return new VerbForm("checklist", sent -> {
            service.layDown(event().getId());
            done(TasksPage.class, "checklistLaid");
        });
    }

    private StatelessForm<Void> entry() {
        var fields = new TaskFields("fields", event(), new TaskProfile(Wording.NONE, "", null, null, null, null));
        var form = new StatelessForm<Void>("entry") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                fields.check();
            }

            @Override
            protected void onSubmit() {
                service.add(event().getId(), fields.profile());
                done(TasksPage.class, "taskAdded");
            }
        };
        form.add(new ErrorSummary("errors", form), fields);
        return form;
    }

    @Override
    protected IModel<String> title() {
        return message("tasks.title");
    }
}
