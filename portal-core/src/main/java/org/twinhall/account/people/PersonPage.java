package org.twinhall.account.people;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.util.CollectionModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.access.Role;
import org.twinhall.account.Account;
import org.twinhall.account.AccountService;
import org.twinhall.account.AccountState;
import org.twinhall.account.RefusedException;
import org.twinhall.web.PortalPage;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.DateLabel;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;

/** One person's account, for administrators: network roles, suspension, another invitation. */
@RequiresPermission(AccountService.ADMINISTER)
public class PersonPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountService service;

    private final long id;
    private final IModel<Account> account;

    public PersonPage(PageParameters parameters) {
        super(parameters);
        id = id(parameters, "account");
        account = loaded(() -> service.find(id).orElseThrow(PortalPage::notFound));
    }

    /** The way to link here. */
    public static PageParameters of(long accountId) {
        return new PageParameters().set("account", accountId);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var person = account.getObject();
        add(new Label("email", person.getEmail()));
        add(new AccountStateLabel("state", person.getState()));
        add(new Label("language", person.getLanguage().ownName()));
        add(new DateLabel("since", person::getCreatedAt));
        add(roles(person));
        add(act("suspend", "suspended", service::suspend,
                person.getState() == AccountState.ACTIVE || person.getState() == AccountState.INVITED));
        add(act("activate", "activated", service::activate, person.getState() == AccountState.SUSPENDED));
        add(act("inviteAgain", "invited", service::inviteAgain, person.getState() == AccountState.INVITED));
        add(new PlainPageLink("all", PeoplePage.class));
    }

    private StatelessForm<Void> roles(Account person) {
        IModel<Collection<Role>> chosen = new CollectionModel<>(RoleChoice.chosen(person.getRoles()));
        var form = new StatelessForm<Void>("rolesForm") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                var wanted = EnumSet.of(Role.MEMBER);
                wanted.addAll(chosen.getObject());
                attempt(this, "rolesChanged", () -> service.changeRoles(id, wanted));
            }
        };
        form.add(new ErrorSummary("errors", form));
        form.add(RoleChoice.field("roles", this, chosen));
        return form;
    }

    private StatelessForm<Void> act(String name, String done, java.util.function.LongConsumer verb, boolean visible) {
        var form = new StatelessForm<Void>(name) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                attempt(this, done, () -> verb.accept(id));
            }
        };
        form.add(new ErrorSummary("errors", form));
        form.setVisible(visible);
        return form;
    }

    private void attempt(StatelessForm<Void> form, String done, Runnable verb) {
        try {
            verb.run();
            setResponsePage(PersonPage.class, of(id).set("done", done));
        } catch (RefusedException e) {
            form.error(getString(e.key()));
        }
    }

    @Override
    protected IModel<String> title() {
        return () -> account.getObject().getName();
    }
}
