package org.twinhall.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.twinhall.access.Role;
import org.twinhall.account.AccountService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the network roles of an account, gives and takes them. */
@Command(name = "role", mixinStandardHelpOptions = true, description = "Show, give or take network roles of an account.")
final class UserRoleCommand implements Callable<Integer> {

    @Mixin
    private HomeOption home;

    @Parameters(index = "0", paramLabel = "E-MAIL", description = "The address of the account.")
    private String email;

    @Option(names = "--give", paramLabel = "ROLE", description = "administrator or organiser; may be repeated.")
    private List<String> given = List.of();

    @Option(names = "--take", paramLabel = "ROLE", description = "administrator or organiser; may be repeated.")
    private List<String> taken = List.of();

    @Override
    public Integer call() throws Exception {
        UserWork.run(home.config(), portal -> {
            var account = UserWork.account(portal, email);
            var roles = EnumSet.of(Role.MEMBER);
            roles.addAll(account.getRoles());
            for (var word : given) {
                roles.add(UserWork.role(word));
            }
            for (var word : taken) {
                roles.remove(UserWork.role(word));
            }
            roles.add(Role.MEMBER);
            if (!given.isEmpty() || !taken.isEmpty()) {
                portal.getInstance(AccountService.class).changeRoles(account.getId(), roles);
            }
            System.out.println(email + ": " + String.join(", ",
                    new TreeSet<>(roles).stream().map(role -> role.name().toLowerCase(Locale.ROOT)).toList()));
        });
        return 0;
    }
}
