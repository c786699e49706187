package org.twinhall.account.people;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.util.CollectionModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.access.Role;
import org.twinhall.account.Account;
import org.twinhall.account.AccountService;
import org.twinhall.account.RefusedException;
import org.twinhall.account.entrance.LanguageChoice;
import org.twinhall.text.Language;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;

/** Invites somebody, with network roles. */
@RequiresPermission(AccountService.ADMINISTER)
public class InvitePage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountService service;

    private final IModel<String> email = Model.of("");
    private final IModel<String> name = Model.of("");
    private final IModel<Language> language = Model.of(Language.ENGLISH);
    private final IModel<Collection<Role>> roles = new CollectionModel<>(List.of());

    public InvitePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        language.setObject(language());
        var address = new LineField("email", "person.email", email, Account.LONGEST_EMAIL).required().email();
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    var account = invite();
                    setResponsePage(PersonPage.class, PersonPage.of(account.getId()).set("done", "invited"));
                } catch (RefusedException e) {
                    address.control().error(getString(e.key()));
                }
            }
        };
        form.add(new ErrorSummary("errors", form));
        form.add(address);
        form.add(new LineField("name", "person.name", name, Account.LONGEST_NAME).required());
        form.add(LanguageChoice.field("language", "person.language", language));
        form.add(RoleChoice.field("roles", this, roles));
        form.add(new PlainPageLink("cancel", PeoplePage.class));
        add(form);
    }

    private Account invite() {
        var chosen = EnumSet.of(Role.MEMBER);
        chosen.addAll(roles.getObject());
        return service.invite(email.getObject(), name.getObject(), language.getObject(), chosen);
    }

    @Override
    protected IModel<String> title() {
        return message("invite.title");
    }
}
