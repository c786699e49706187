package org.twinhall.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Brings in what was written elsewhere. */
@Command(name = "import", mixinStandardHelpOptions = true, description = "Bring in what was written elsewhere.",
        subcommands = {ImportArchiveCommand.class, ImportWordPressCommand.class, ImportUndoCommand.class})
final class ImportCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        new picocli.CommandLine(this).usage(System.out);
        return 2;
    }
}
