package org.twinhall.account.entrance;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.account.Account;
import org.twinhall.account.RefusedException;
import org.twinhall.account.RegistrationService;
import org.twinhall.account.throttle.ThrottledException;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;

/** Asks for an account; the mail that follows leads to where the password is chosen. */
public class RegisterPage extends EntrancePage {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegistrationService registration;

    private final IModel<String> name = Model.of("");
    private final IModel<String> email = Model.of("");

    public RegisterPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                register(this);
            }
        };
        form.add(new ErrorSummary("errors", form));
        form.add(new LineField("name", "register.name", name, Account.LONGEST_NAME).required().autocomplete("name"));
        form.add(new LineField("email", "register.email", email, Account.LONGEST_EMAIL).required().email().autocomplete("email"));
        add(form.setVisible(registration.isOpen() && !isDone()));
        add(new WebMarkupContainer("closed").setVisible(!registration.isOpen()));
        add(new PlainPageLink("signIn", SignInPage.class));
    }

    private void register(StatelessForm<Void> form) {
        try {
            registration.register(email.getObject(), name.getObject(), language(), address());
            setResponsePage(RegisterPage.class, new PageParameters().set("done", "registered"));
        } catch (RefusedException e) {
            complain(form, null, e);
        } catch (ThrottledException e) {
            complain(form, e);
        }
    }

    @Override
    protected IModel<String> title() {
        return message("register.title");
    }
}
