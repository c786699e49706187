package org.twinhall.group.desk;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.access.RequiresPermission;
import org.twinhall.account.Account;
import org.twinhall.account.RefusedException;
import org.twinhall.group.Group;
import org.twinhall.group.GroupPage;
import org.twinhall.group.GroupPeople;
import org.twinhall.group.GroupService;
import org.twinhall.web.PortalPage;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;

/** One person of a group: another role, or out of the group. */
@RequiresPermission(GroupService.PEOPLE)
public class GroupPersonPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private GroupService service;

    @Inject
    private GroupPeople people;

    @Inject
    private Access access;

    private final transient Group group;
    private final transient GroupPeople.Person person;

    public GroupPersonPage(PageParameters parameters) {
        super(parameters);
        group = service.findByAddress(parameters.get("group").toString("")).orElseThrow(PortalPage::notFound);
        access.require(GroupService.PEOPLE, group.getId());
        person = people.find(group.getId(), id(parameters, "account")).orElseThrow(PortalPage::notFound);
    }

    static PageParameters of(Group group, Account account) {
        return GroupEditPage.of(group).set("account", account.getId());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new PlainPageLink("all", GroupPeoplePage.class, GroupEditPage.of(group)));
        add(new Label("group", group.name(language())));
        add(new Label("email", person.account().getEmail()));
        var role = Model.of(person.role());
        var change = form("change", "roleGiven", () -> people.give(group.getId(), person.account().getId(), role.getObject()));
        change.add(GroupRoleChoice.field("role", this, role));
        add(change);
        add(form("take", "takenOut", () -> people.take(group.getId(), person.account().getId())));
    }

    private StatelessForm<Void> form(String id, String done, Runnable verb) {
        var form = new StatelessForm<Void>(id) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    verb.run();
                    if (isOwnRole()) {
                        setResponsePage(GroupPage.class, GroupPage.of(group).set("done", "ownRole"));
                    } else {
                        setResponsePage(GroupPeoplePage.class, GroupEditPage.of(group).set("done", done));
                    }
                } catch (RefusedException e) {
                    error(getString(e.key()));
                }
            }
        };
        form.add(new ErrorSummary("errors", form));
        return form;
    }

    /** Who changes the own role in the group may no longer open the pages of its people afterwards. */
    private boolean isOwnRole() {
        return access.identity().accountId() == person.account().getId() && !access.may(GroupService.PEOPLE);
    }

    @Override
    protected IModel<String> title() {
        return () -> person.account().getName();
    }
}
