package org.twinhall.account.profile;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresSignIn;
import org.twinhall.account.ProfileService;
import org.twinhall.account.RefusedException;
import org.twinhall.account.SignInCookie;
import org.twinhall.account.entrance.SignInPage;
import org.twinhall.account.throttle.ThrottledException;
import org.twinhall.web.OwnTime;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.SecretField;

/** Where people delete their own account, after saying once more who they are. */
@RequiresSignIn
public class CloseAccountPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private OwnTime time;

    @Inject
    private ProfileService profile;

    @Inject
    private SignInCookie cookie;

    private final IModel<String> password = Model.of("");

    public CloseAccountPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var field = new SecretField("password", "close.password", password, "current-password");
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                close(this, field);
            }
        };
        form.add(new ErrorSummary("errors", form));
        form.add(field);
        form.add(new PlainPageLink("cancel", ProfilePage.class));
        add(form);
    }

    private void close(StatelessForm<Void> form, SecretField field) {
        try {
            profile.countGuess();
            profile.close(password.getObject());
            cookie.clear(servletRequest(), (HttpServletResponse) getResponse().getContainerResponse());
            setResponsePage(SignInPage.class, new PageParameters().set("done", "closed"));
        } catch (ThrottledException e) {
            form.error(getString("throttled").replace("${until}", time.moment(e.until())));
        } catch (RefusedException e) {
            field.control().error(getString(e.key()));
        }
    }

    @Override
    protected IModel<String> title() {
        return message("close.title");
    }
}
