package org.twinhall.conference.task;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresSignIn;
import org.twinhall.web.WorkPage;

/** What somebody and their groups have to see to, and below it what they have seen to. */
@RequiresSignIn
public class MyTasksPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskService service;

    public MyTasksPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var all = service.listOwn();
        var open = all.stream().filter(own -> own.task().getState() == TaskState.OPEN).toList();
        List<OwnTask> settled = all.stream().filter(own -> own.task().getState() != TaskState.OPEN)
                .sorted((a, b) -> b.task().getSettledAt().compareTo(a.task().getSettledAt())).toList();
        add(new WebMarkupContainer("nothing").setVisible(open.isEmpty()), new TaskLines("open", open).setVisible(!open.isEmpty()));
        add(new WebMarkupContainer("earlier").add(new TaskLines("settled", settled)).setVisible(!settled.isEmpty()));
    }

    @Override
    protected IModel<String> title() {
        return message("myTasks.title");
    }
}
