package org.twinhall.account.entrance;

import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.account.RefusedException;
import org.twinhall.account.RegistrationService;
import org.twinhall.account.throttle.ThrottledException;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.ErrorSummary;

/** Where somebody proves the new address of the account. Opening it changes nothing; the button does. */
public class NewAddressPage extends EntrancePage {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegistrationService registration;

    public NewAddressPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var throttled = Model.of("");
        var email = find(throttled);
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    registration.changeEmail(token());
                    setResponsePage(SignInPage.class, new PageParameters().set("done", "newAddress"));
                } catch (RefusedException e) {
                    complain(this, null, e);
                }
            }
        };
        form.add(new ErrorSummary("errors", form), new Label("email", email.orElse("")));
        add(form.setVisible(email.isPresent()));
        add(new Label("throttled", throttled).setVisible(!throttled.getObject().isEmpty()));
        var stale = new WebMarkupContainer("stale");
        stale.add(new PlainPageLink("signIn", SignInPage.class));
        add(stale.setVisible(email.isEmpty() && throttled.getObject().isEmpty()));
    }

    private Optional<String> find(IModel<String> throttled) {
        try {
            return registration.peekEmail(token(), address());
        } catch (ThrottledException e) {
            throttled.setObject(throttledText(e));
            return Optional.empty();
        }
    }

    private String token() {
        return getPageParameters().get("token").toString("");
    }

    @Override
    protected IModel<String> title() {
        return message("newAddress.title");
    }
}
