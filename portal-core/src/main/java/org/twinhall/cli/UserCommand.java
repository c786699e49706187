package org.twinhall.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes accounts and helps people back in, for whoever has the machine. */
@Command(name = "user", mixinStandardHelpOptions = true, description = "Make accounts, set passwords, give network roles.",
        subcommands = {UserCreateCommand.class, UserPasswordCommand.class, UserRoleCommand.class})
final class UserCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: create, password or role");
    }
}
