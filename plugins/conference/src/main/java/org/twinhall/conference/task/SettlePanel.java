package org.twinhall.conference.task;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.SelectField;
import org.twinhall.web.form.VerbForm;

/** Says where a task stands, with a word on it. */
final class SettlePanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskService service;

    private final transient Task task;
    private final transient Runnable then;

    SettlePanel(String id, Task task, Runnable then) {
        super(id);
        this.task = task;
        this.then = then;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var state = Model.of(task.getState() == TaskState.OPEN ? TaskState.DONE : task.getState());
        var outcome = Model.of(task.getOutcome());
        var form = new VerbForm("settle", sent -> {
            service.settle(task.getId(), state.getObject(), outcome.getObject() == null ? "" : outcome.getObject().strip());
            then.run();
        });
        form.add(new ErrorSummary("errors", form));
        form.add(new SelectField<>("state", "task.state", state, () -> List.of(TaskState.values()),
                new LambdaChoiceRenderer<>(one -> getString("task.state." + one), TaskState::name)).required());
        form.add(new AreaField("outcome", "task.outcome", outcome, Task.LONGEST_OUTCOME, 3).attribute("dir", "auto"));
        add(form);
    }
}
