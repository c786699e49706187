package org.twinhall.account;

import java.time.Duration;
import org.twinhall.account.throttle.Attempt;
import org.twinhall.plugin.Feature;
import org.twinhall.web.Identification;

/** People: accounts, network roles, sign-in, invitation, registration, lost passwords. */
public final class AccountFeature extends Feature {

    @Override
    protected void configure() {
        entities(Account.class, AccountToken.class, SignIn.class, Attempt.class);
        permission(AccountService.ADMINISTER);

        setting(RegistrationService.OPEN);
        personalData(AccountPersonalData.class);
        job(Duration.ofHours(6), PruneAccountsJob.class);
        demo(AccountDemo.class);

        contributeType(Identification.class, CookieIdentification.class);
    }
}
