package org.twinhall.conference.task;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.programme.desk.WordingFields;
import org.twinhall.web.PortalSession;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.DateField;
import org.twinhall.web.form.NumberField;
import org.twinhall.web.form.SelectField;

/** What has to be done, by when and by whom. */
final class TaskFields extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskOwners owners;

    private final transient Event event;
    private final WordingFields titles;
    private final IModel<String> note;
    private final IModel<Integer> daysBefore;
    private final IModel<LocalDate> dueOn;
    private final IModel<String> owner;

    TaskFields(String id, Event event, TaskProfile before) {
        super(id);
        setRenderBodyOnly(true);
        this.event = event;
        titles = new WordingFields("titles", "taskTitle", "task.title", before.title(), TaskProfile.LONGEST_TITLE, 1);
        note = Model.of(before.note());
        daysBefore = Model.of(before.daysBefore());
        dueOn = Model.of(before.dueOn());
        owner = Model.of(TaskOwners.key(before).isEmpty() ? null : TaskOwners.key(before));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var choices = owners.choices(event, PortalSession.get().language());
        if (owner.getObject() != null && !choices.containsKey(owner.getObject())) {
            owner.setObject(null);
        }
        add(titles);
        add(new NumberField("daysBefore", "task.daysBefore", daysBefore, -TaskProfile.MOST_DAYS, TaskProfile.MOST_DAYS));
        add(new DateField("dueOn", "task.dueOn", dueOn));
        add(new SelectField<>("owner", "task.owner", owner, () -> List.copyOf(choices.keySet()), new LambdaChoiceRenderer<>(choices::get, one -> one)).nullable());
        add(new AreaField("note", "task.note", note, TaskProfile.LONGEST_NOTE, 3).attribute("dir", "auto"));
    }

    /** Says what is wrong with several fields together. */
    void check() {
        titles.requireOne(getString("task.title.none"));
        var day = (DateField) get("dueOn");
        var days = (NumberField) get("daysBefore");
        if (day.control().getConvertedInput() != null && days.control().getConvertedInput() != null) {
            day.control().error(getString("task.due.both"));
        }
    }

    /** What was entered. */
    TaskProfile profile() {
        return new TaskProfile(titles.wording(), note.getObject() == null ? "" : note.getObject().strip(), daysBefore.getObject(), dueOn.getObject(),
                TaskOwners.groupOf(owner.getObject()), TaskOwners.accountOf(owner.getObject()));
    }
}
