package org.twinhall.account.profile;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.account.ProfileService;
import org.twinhall.account.RefusedException;
import org.twinhall.account.throttle.ThrottledException;
import org.twinhall.web.OwnTime;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.SecretField;

/** Changes the password of the person at work. */
final class PasswordPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnTime time;

    @Inject
    private ProfileService profile;

    private final String token;
    private final IModel<String> current = Model.of("");
    private final IModel<String> next = Model.of("");

    /**
     * Makes the panel.
     *
     * @param token of the sign-in that stays while all others end
     */
    PasswordPanel(String id, String token) {
        super(id);
        this.token = token;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var currentField = new SecretField("current", "profile.current", current, "current-password");
        var nextField = new SecretField("next", "profile.next", next, "new-password");
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                change(this, currentField, nextField);
            }
        };
        form.add(new ErrorSummary("errors", form));
        form.add(currentField);
        form.add(nextField);
        add(form);
    }

    private void change(StatelessForm<Void> form, SecretField currentField, SecretField nextField) {
        try {
            profile.countGuess();
            profile.changePassword(current.getObject(), next.getObject(), token);
            profile.forgetGuesses();
            setResponsePage(ProfilePage.class, new PageParameters().set("done", "password"));
        } catch (ThrottledException e) {
            form.error(getString("throttled").replace("${until}", time.moment(e.until())));
        } catch (RefusedException e) {
            (e.key().startsWith("password.") ? nextField : currentField).control().error(getString(e.key()));
        }
    }
}
