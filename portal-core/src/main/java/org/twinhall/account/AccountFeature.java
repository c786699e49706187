package org.twinhall.account;

import java.time.Duration;
import org.twinhall.account.entrance.ConfirmPage;
import org.twinhall.account.entrance.ForgotPasswordPage;
import org.twinhall.account.entrance.HeaderAccountPanel;
import org.twinhall.account.entrance.InvitationPage;
import org.twinhall.account.entrance.RegisterPage;
import org.twinhall.account.entrance.ResetPasswordPage;
import org.twinhall.account.entrance.SignInPage;
import org.twinhall.account.entrance.SignOutPage;
import org.twinhall.account.throttle.Attempt;
import org.twinhall.plugin.Feature;
import org.twinhall.web.HeaderSlots;
import org.twinhall.web.Identification;

/** People: accounts, network roles, sign-in, invitation, registration, lost passwords. */
public final class AccountFeature extends Feature {

    @Override
    protected void configure() {
        entities(Account.class, AccountToken.class, SignIn.class, Attempt.class);
        permission(AccountService.ADMINISTER);

        page("/sign-in", SignInPage.class);
        page("/sign-out", SignOutPage.class);
        page("/register", RegisterPage.class);
        page("/confirm/${token}", ConfirmPage.class);
        page("/invitation/${token}", InvitationPage.class);
        page("/forgot-password", ForgotPasswordPage.class);
        page("/reset-password/${token}", ResetPasswordPage.class);
        slot(HeaderSlots.ACCOUNT, 10, HeaderAccountPanel::new);

        setting(RegistrationService.OPEN);
        personalData(AccountPersonalData.class);
        job(Duration.ofHours(6), PruneAccountsJob.class);
        demo(AccountDemo.class);

        contributeType(Identification.class, CookieIdentification.class);
    }
}
