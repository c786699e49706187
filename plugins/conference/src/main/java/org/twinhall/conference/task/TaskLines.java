package org.twinhall.conference.task;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.text.Dates;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.component.SpokenLabel;

/** Tasks of several events, each leading to where its owner ticks it off. */
final class TaskLines extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private TaskOwners owners;

    private final transient List<OwnTask> shown;

    TaskLines(String id, List<OwnTask> shown) {
        super(id);
        this.shown = shown;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        var names = owners.names(shown.stream().map(OwnTask::task).toList(), language);
        add(new ListView<>("task", shown) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<OwnTask> item) {
                var own = item.getModelObject();
                var task = own.task();
                item.add(new PlainPageLink("link", MyTaskPage.class, MyTaskPage.of(task)).add(new SpokenLabel("title", task.title()::in)));
                item.add(new TaskStateLabel("state", own));
                item.add(new Label("due", own.due() == null ? "" : getString("task.by").replace("${day}", Dates.day(own.due(), language))).setVisible(own.due() != null));
                item.add(new SpokenLabel("event", one -> own.event().words(one).getTitle()), new Label("owner", names.getOrDefault(TaskOwners.key(task.profile()), "")));
            }
        });
    }
}
