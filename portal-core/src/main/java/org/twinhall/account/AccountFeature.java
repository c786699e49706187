package org.twinhall.account;

import org.twinhall.account.throttle.Attempt;
import org.twinhall.plugin.Feature;
import org.twinhall.web.Identification;

/** People: accounts, network roles, sign-in, invitation, registration, lost passwords. */
public final class AccountFeature extends Feature {

    @Override
    protected void configure() {
        entities(Account.class, AccountToken.class, SignIn.class, Attempt.class);
        permission(AccountService.ADMINISTER);

        contributeType(Identification.class, CookieIdentification.class);
    }
}
