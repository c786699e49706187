package org.twinhall.cli;

import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Says in one line why a command failed; the whole story goes to the log. */
final class FailureText implements CommandLine.IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        LoggerFactory.getLogger(FailureText.class).debug("command failed", failure);
        var root = (Throwable) failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        line.getErr().println("portal: " + (root.getMessage() == null ? root.toString() : root.getMessage()));
        return 1;
    }
}
