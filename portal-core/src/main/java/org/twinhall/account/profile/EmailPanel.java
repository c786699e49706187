package org.twinhall.account.profile;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.account.Account;
import org.twinhall.account.ProfileService;
import org.twinhall.account.RefusedException;
import org.twinhall.account.throttle.ThrottledException;
import org.twinhall.web.OwnTime;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.SecretField;

/** Asks for another address of the person at work. */
final class EmailPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnTime time;

    @Inject
    private ProfileService profile;

    private final IModel<String> email = Model.of("");
    private final IModel<String> password = Model.of("");

    EmailPanel(String id) {
        super(id);
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var emailField = new LineField("newEmail", "profile.newEmail", email, Account.LONGEST_EMAIL).required().email().autocomplete("email");
        var passwordField = new SecretField("emailPassword", "profile.current", password, "current-password");
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                ask(this, emailField, passwordField);
            }
        };
        form.add(new ErrorSummary("errors", form), emailField, passwordField);
        add(form);
    }

    private void ask(StatelessForm<Void> form, LineField emailField, SecretField passwordField) {
        try {
            profile.countGuess();
            profile.askForEmail(email.getObject(), password.getObject());
            profile.forgetGuesses();
            setResponsePage(ProfilePage.class, new PageParameters().set("done", "newEmail"));
        } catch (ThrottledException e) {
            form.error(getString("throttled").replace("${until}", time.moment(e.until())));
        } catch (RefusedException e) {
            (e.key().equals("refused.password") ? passwordField : emailField).control().error(getString(e.key()));
        }
    }
}
