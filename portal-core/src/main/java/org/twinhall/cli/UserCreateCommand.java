package org.twinhall.cli;

import java.util.EnumSet;
import java.util.concurrent.Callable;
import org.twinhall.access.Role;
import org.twinhall.account.AccountService;
import org.twinhall.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an account that can be used at once; how a new portal gets its first administrator. */
@Command(name = "create", mixinStandardHelpOptions = true, description = "Make an account; asks for its password.")
final class UserCreateCommand implements Callable<Integer> {

    @Mixin
    private HomeOption home;

    @Mixin
    private PasswordOption password;

    @Parameters(index = "0", paramLabel = "E-MAIL", description = "The address with which the person signs in.")
    private String email;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "The name that others see.")
    private String name;

    @Option(names = "--role", paramLabel = "ROLE", defaultValue = "member",
            description = "administrator, organiser or member (default: ${DEFAULT-VALUE}).")
    private String role;

    @Option(names = "--language", paramLabel = "LANGUAGE", defaultValue = "en", description = "en or ar (default: ${DEFAULT-VALUE}).")
    private String language;

    @Override
    public Integer call() throws Exception {
        var spoken = Language.of(language).orElseThrow(() -> new java.io.IOException("there is no language " + language + ": use en or ar"));
        var roles = EnumSet.of(Role.MEMBER, UserWork.role(role));
        var secret = password.read();
        UserWork.run(home.config(), portal -> portal.getInstance(AccountService.class).create(email, name, spoken, secret, roles));
        System.out.println(email + " can sign in");
        return 0;
    }
}
