package org.twinhall.cli;

import java.util.concurrent.Callable;
import org.twinhall.account.AccountService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Gives an account a new password. */
@Command(name = "password", mixinStandardHelpOptions = true,
        description = "Set the password of an account, and sign it out everywhere.")
final class UserPasswordCommand implements Callable<Integer> {

    @Mixin
    private HomeOption home;

    @Mixin
    private PasswordOption password;

    @Parameters(index = "0", paramLabel = "E-MAIL", description = "The address of the account.")
    private String email;

    @Override
    public Integer call() throws Exception {
        var secret = password.read();
        UserWork.run(home.config(), portal ->
                portal.getInstance(AccountService.class).setPassword(UserWork.account(portal, email).getId(), secret));
        System.out.println("the password of " + email + " is changed");
        return 0;
    }
}
