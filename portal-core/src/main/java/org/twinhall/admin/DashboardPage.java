package org.twinhall.admin;

import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.web.SlotPanel;
import org.twinhall.web.WorkPage;

/** The first page of the administration: what needs somebody's eye. */
@RequiresPermission(Administration.ADMINISTER)
public class DashboardPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    public DashboardPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new SlotPanel<>("panels", AdminSlots.DASHBOARD, Model.of("")));
    }

    @Override
    protected IModel<String> title() {
        return message("admin.title");
    }
}
