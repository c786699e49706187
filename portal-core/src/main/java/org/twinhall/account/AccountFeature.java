package org.twinhall.account;

import java.time.Duration;
import org.twinhall.account.entrance.ConfirmPage;
import org.twinhall.account.entrance.ForgotPasswordPage;
import org.twinhall.account.entrance.HeaderAccountPanel;
import org.twinhall.account.entrance.InvitationPage;
import org.twinhall.account.entrance.NewAddressPage;
import org.twinhall.account.entrance.RegisterPage;
import org.twinhall.account.entrance.ResetPasswordPage;
import org.twinhall.account.entrance.SignInPage;
import org.twinhall.account.entrance.SignOutPage;
import org.twinhall.account.people.InvitePage;
import org.twinhall.account.people.PeoplePage;
import org.twinhall.account.people.PersonPage;
import org.twinhall.account.profile.CloseAccountPage;
import org.twinhall.account.profile.OwnDataResource;
import org.twinhall.account.profile.ProfilePage;
import org.twinhall.account.throttle.Attempt;
import org.twinhall.access.Role;
import org.twinhall.plugin.Feature;
import org.twinhall.plugin.GroupRows;
import org.twinhall.web.HeaderSlots;
import org.twinhall.web.Identification;
import org.twinhall.web.Menu;

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
        page("/new-address/${token}", NewAddressPage.class);
        page("/profile", ProfilePage.class);
        page("/profile/delete", CloseAccountPage.class);
        resource("/${language}/profile/data.json", OwnDataResource.class);
        menu(Menu.WORK, 90, "menu.profile", ProfilePage.class);
        page("/admin/people", PeoplePage.class);
        page("/admin/people/invite", InvitePage.class);
        page("/admin/people/${account}", PersonPage.class);
        menu(Menu.ADMIN, 20, "people.title", PeoplePage.class);
        slot(HeaderSlots.ACCOUNT, 10, HeaderAccountPanel::new);

        groupRows(GroupRows.of("account").namedBy("group_person", "account_id").unit("account").key("email_key").becomes("demo", "false").withNewGroup(),
                GroupRows.of("account_role").below("account", "account_id").only("role", Role.MEMBER.name()));
        setting(RegistrationService.OPEN);
        personalData(AccountPersonalData.class);
        job(Duration.ofHours(6), PruneAccountsJob.class);
        demo(AccountDemo.class);

        contributeType(Identification.class, CookieIdentification.class);
    }
}
