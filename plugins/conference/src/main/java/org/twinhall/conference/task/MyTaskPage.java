package org.twinhall.conference.task;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresSignIn;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.event.EventState;
import org.twinhall.text.Dates;
import org.twinhall.web.PortalPage;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;

/** One task, for those who see to it. */
@RequiresSignIn
public class MyTaskPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskService service;

    @Inject
    private TaskOwners owners;

    private final transient OwnTask own;

    public MyTaskPage(PageParameters parameters) {
        super(parameters);
        own = service.findOwn(id(parameters, "task")).orElseThrow(PortalPage::notFound);
    }

    static PageParameters of(Task task) {
        return new PageParameters().set("task", task.getId());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var task = own.task();
        add(new SpokenLabel("taskName", task.title()::in), new TaskStateLabel("state", own));
        add(new Label("due", own.due() == null ? "" : getString("task.by").replace("${day}", Dates.day(own.due(), language()))).setVisible(own.due() != null));
        add(new Label("owner", owners.name(task.getGroupId(), language())).setVisible(task.getGroupId() != null));
        var event = new PlainPageLink("event", EventPage.class, EventPage.of(own.event()));
        add(event.add(new SpokenLabel("eventTitle", one -> own.event().words(one).getTitle())).setEnabled(own.event().getState() != EventState.DRAFT));
        add(new MultiLineLabel("note", task.getNote()).setVisible(!task.getNote().isEmpty()));
        add(new SettlePanel("settling", task, () -> setResponsePage(MyTasksPage.class, new PageParameters().set("done", "taskSettled"))));
        add(new PlainPageLink("back", MyTasksPage.class));
    }

    @Override
    protected IModel<String> title() {
        return message("task");
    }
}
