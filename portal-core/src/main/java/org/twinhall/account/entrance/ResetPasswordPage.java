package org.twinhall.account.entrance;

import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.account.Account;
import org.twinhall.account.RegistrationService;
import org.twinhall.account.TokenPurpose;
import org.twinhall.text.Language;

/** Where somebody chooses a new password in the place of a forgotten one. */
public class ResetPasswordPage extends LinkPage {

    private static final long serialVersionUID = 1L;

    public ResetPasswordPage(PageParameters parameters) {
        super(parameters, TokenPurpose.RESET);
    }

    @Override
    protected Account use(RegistrationService service, String token, String name, Language language, String password) {
        return service.reset(token, password);
    }

    @Override
    protected IModel<String> title() {
        return message("resetPassword.title");
    }
}
