package org.twinhall.admin;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.job.JobLease;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.MomentLabel;

/** What runs by itself: when it ran, when it is due, how it ended. */
@RequiresPermission(Administration.ADMINISTER)
public class JobsPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Administration administration;

    public JobsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("job", administration.listJobs()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<JobLease> item) {
                fill(item, item.getModelObject());
            }
        });
    }

    private void fill(ListItem<JobLease> item, JobLease job) {
        item.add(new Label("name", job.getName()));
        item.add(new MomentLabel("last", job.getLastRunAt()));
        item.add(new MomentLabel("due", job.getDueAt()));
        item.add(new Label("error", job.getLastError() == null ? getString("jobs.well") : job.getLastError()));
        item.add(new StatelessForm<Void>("run") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                administration.runJob(job.getName());
                setResponsePage(JobsPage.class, new PageParameters().set("done", "job"));
            }
        });
    }

    @Override
    protected IModel<String> title() {
        return message("jobs.title");
    }
}
