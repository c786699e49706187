package org.twinhall.conference.task;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.twinhall.web.component.PlainPageLink;

/** The next tasks of somebody and their groups, on the desk. */
public class WaitingTasksPanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 3;

    @Inject
    private TaskService service;

    public WaitingTasksPanel(String id, IModel<String> subject) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var open = service.listOwn().stream().filter(own -> own.task().getState() == TaskState.OPEN).limit(SHOWN).toList();
        add(new TaskLines("lines", open), new PlainPageLink("all", MyTasksPage.class));
        setVisible(!open.isEmpty());
    }
}
