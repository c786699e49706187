package org.twinhall.account.entrance;

import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.account.Account;
import org.twinhall.account.RegistrationService;
import org.twinhall.account.TokenPurpose;
import org.twinhall.text.Language;

/** Where somebody accepts an invitation. */
public class InvitationPage extends LinkPage {

    private static final long serialVersionUID = 1L;

    public InvitationPage(PageParameters parameters) {
        super(parameters, TokenPurpose.INVITE);
    }

    @Override
    protected Account use(RegistrationService service, String token, String name, Language language, String password) {
        return service.accept(token, name, language, password);
    }

    @Override
    protected IModel<String> title() {
        return message("invitation.title");
    }
}
