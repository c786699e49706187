package org.twinhall.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine.Option;

/** Where a password comes from: typed unseen, or the first line of the standard input. Never an argument, which others see. */
final class PasswordOption {

    @Option(names = "--password-stdin", description = "Read the password from the first line of the standard input.")
    private boolean fromInput;

    String read() throws IOException {
        if (fromInput) {
            var line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            if (line == null) {
                throw new IOException("no password on the standard input");
            }
            return line;
        }
        if (System.console() == null) {
            throw new IOException("no terminal to ask for the password: use --password-stdin");
        }
        var first = System.console().readPassword("password: ");
        var second = System.console().readPassword("once more: ");
        if (first == null || !Arrays.equals(first, second)) {
            throw new IOException("the two passwords are not the same");
        }
        return new String(first);
    }
}
