package org.twinhall.conference.task;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.desk.OneEventPage;
import org.twinhall.conference.event.Event;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** One task of an event: where it stands, what it is, and taking it away. */
public class TaskPage extends OneEventPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskService service;

    private final transient OwnTask own;

    public TaskPage(PageParameters parameters) {
        super(parameters);
        own = service.find(event(), id(parameters, "task")).orElseThrow(PortalPage::notFound);
    }

    static PageParameters of(Event event, Task task) {
        return EventPage.of(event).set("task", task.getId());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var task = own.task();
        boolean resolved = task.getResolutionId() != null;
        add(new SpokenLabel("taskName", task.title()::in), new TaskStateLabel("state", own));
        add(new SettlePanel("settling", task, () -> done(TasksPage.class, "taskSettled")));
        add(new WebMarkupContainer("resolved").setVisible(resolved), record().setVisible(!resolved), removal().setVisible(!resolved));
        add(new PlainPageLink("back", TasksPage.class, EventPage.of(event())));
    }

    private StatelessForm<Void> record() {
        var fields = new TaskFields("fields", event(), own.task().profile());
        var mark = Model.of(own.task().profile().mark());
        var form = new StatelessForm<Void>("record") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                fields.check();
            }

            @Override
            protected void onSubmit() {
                act(this, () -> service.describe(own.task().getId(), fields.profile(), mark.getObject()), TasksPage.class, "taskSaved");
            }
        };
        form.add(new ErrorSummary("errors", form), new HiddenField<>("mark", mark, String.class).setRequired(true), fields);
        return form;
    }

    private StatelessForm<Void> removal() {
        return new VerbForm("removal", sent -> {
            service.remove(own.task().getId());
            done(TasksPage.class, "taskRemoved");
        });
    }

    @Override
    protected IModel<String> title() {
        return message("task");
    }
}
