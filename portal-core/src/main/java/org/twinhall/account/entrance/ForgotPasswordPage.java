package org.twinhall.account.entrance;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.account.Account;
import org.twinhall.account.RefusedException;
import org.twinhall.account.RegistrationService;
import org.twinhall.account.throttle.ThrottledException;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;

/** Asks for a link by which a new password can be chosen. */
public class ForgotPasswordPage extends EntrancePage {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegistrationService registration;

    private final IModel<String> email = Model.of("");

    public ForgotPasswordPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                ask(this);
            }
        };
        form.add(new ErrorSummary("errors", form));
        form.add(new LineField("email", "forgot.email", email, Account.LONGEST_EMAIL).required().email().autocomplete("username"));
        add(form.setVisible(!isDone()));
    }

    private void ask(StatelessForm<Void> form) {
        try {
            registration.forgot(email.getObject(), language(), address());
            setResponsePage(ForgotPasswordPage.class, new PageParameters().set("done", "forgot"));
        } catch (RefusedException e) {
            complain(form, null, e);
        } catch (ThrottledException e) {
            complain(form, e);
        }
    }

    @Override
    protected IModel<String> title() {
        return message("forgot.title");
    }
}
