package org.twinhall.group.desk;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.access.RequiresPermission;
import org.twinhall.access.Role;
import org.twinhall.account.Account;
import org.twinhall.account.AccountState;
import org.twinhall.account.RefusedException;
import org.twinhall.account.entrance.LanguageChoice;
import org.twinhall.account.people.AccountStateLabel;
import org.twinhall.group.Group;
import org.twinhall.group.GroupPeople;
import org.twinhall.group.GroupService;
import org.twinhall.text.Language;
import org.twinhall.web.PortalPage;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;

/** The people of a group, and the way to take somebody in. */
@RequiresPermission(GroupService.PEOPLE)
public class GroupPeoplePage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private GroupService service;

    @Inject
    private GroupPeople people;

    @Inject
    private Access access;

    private final IModel<String> email = Model.of("");
    private final IModel<String> name = Model.of("");
    private final IModel<Language> language = Model.of(Language.ENGLISH);
    private final IModel<Role> role = Model.of(Role.EDITOR);
    private final transient Group group;

    public GroupPeoplePage(PageParameters parameters) {
        super(parameters);
        group = service.findByAddress(parameters.get("group").toString("")).orElseThrow(PortalPage::notFound);
        access.require(GroupService.PEOPLE, group.getId());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        language.setObject(language());
        var all = people.list(group.getId());
        var table = new WebMarkupContainer("table");
        table.add(new ListView<>("person", all) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<GroupPeople.Person> item) {
                fill(item, item.getModelObject());
            }
        });
        add(table.setVisible(!all.isEmpty()));
        add(new WebMarkupContainer("nobody").setVisible(all.isEmpty()));
        add(new PlainPageLink("describe", GroupEditPage.class, GroupEditPage.of(group)));
        add(form());
    }

    private void fill(ListItem<GroupPeople.Person> item, GroupPeople.Person person) {
        var account = person.account();
        var link = new PlainPageLink("link", GroupPersonPage.class, GroupPersonPage.of(group, account));
        link.add(new Label("name", account.getName()));
        item.add(link);
        item.add(new Label("email", account.getEmail()));
        item.add(new Label("role", getString("group.role." + person.role())));
        item.add(new AccountStateLabel("state", account.getState()).setVisible(account.getState() != AccountState.ACTIVE));
    }

    private StatelessForm<Void> form() {
        var address = new LineField("email", "group.person.email", email, Account.LONGEST_EMAIL).required().email();
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    people.invite(group.getId(), email.getObject(), name.getObject(), language.getObject(), role.getObject());
                    setResponsePage(GroupPeoplePage.class, GroupEditPage.of(group).set("done", "takenIn"));
                } catch (RefusedException e) {
                    address.control().error(getString(e.key()));
                }
            }
        };
        form.add(new ErrorSummary("errors", form));
        form.add(address);
        form.add(new LineField("name", "group.person.name", name, Account.LONGEST_NAME).required());
        form.add(LanguageChoice.field("language", "group.person.language", language));
        form.add(GroupRoleChoice.field("role", this, role));
        return form;
    }

    @Override
    protected IModel<String> title() {
        return () -> getString("group.people.title").replace("${group}", group.name(language()));
    }
}
