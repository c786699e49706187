package org.twinhall.account.entrance;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.account.Account;
import org.twinhall.account.RegistrationService;
import org.twinhall.account.throttle.ThrottledException;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.SecretField;

/** Where people sign in, and are then led to where they wanted to go. */
public class SignInPage extends EntrancePage {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegistrationService registration;

    private final IModel<String> email = Model.of("");
    private final IModel<String> password = Model.of("");

    public SignInPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                tryToSignIn(this);
            }
        };
        form.add(new ErrorSummary("errors", form));
        form.add(new LineField("email", "signIn.email", email, Account.LONGEST_EMAIL).required().email().autocomplete("username"));
        form.add(new SecretField("password", "signIn.password", password, "current-password"));
        add(form);
        add(new PlainPageLink("forgot", ForgotPasswordPage.class));
        var register = new WebMarkupContainer("registration");
        register.add(new PlainPageLink("register", RegisterPage.class));
        add(register.setVisible(registration.isOpen()));
    }

    private void tryToSignIn(StatelessForm<Void> form) {
        try {
            signIn(email.getObject(), password.getObject()).ifPresentOrElse(
                    signIn -> goTo(next(start(signIn))), () -> form.error(getString("signIn.wrong")));
        } catch (ThrottledException e) {
            complain(form, e);
        }
    }

    /** Only paths of this portal; a path that browsers could take for another host is none. */
    private String next(String otherwise) {
        var next = getPageParameters().get("next").toString("");
        return next.matches("/(?![/\\\\])[^\\s\\\\\\p{Cntrl}]{0,1000}") ? next : otherwise;
    }

    @Override
    protected IModel<String> title() {
        return message("signIn.title");
    }
}
