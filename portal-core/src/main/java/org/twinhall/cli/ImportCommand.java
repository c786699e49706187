package org.twinhall.cli;

import com.google.inject.Injector;
import com.google.inject.Key;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.twinhall.plugin.TableImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings in what was written elsewhere; beside its own kinds, the tables that features and plugins can read. */
@Command(name = "import", mixinStandardHelpOptions = true, description = {"Bring in what was written elsewhere.",
    "Besides the commands below, a plugin may read tables: portal import NAME FILE, such as portal import links twinning.csv.",
    "Brought in again, a table changes nothing that is there already."},
        subcommands = {ImportArchiveCommand.class, ImportWordPressCommand.class, ImportUndoCommand.class})
final class ImportCommand implements Callable<Integer> {

    @Mixin
    private HomeOption home;

    @Parameters(index = "0", paramLabel = "NAME", arity = "0..1", description = "What the table holds.")
    private String name;

    @Parameters(index = "1", paramLabel = "FILE", arity = "0..1", description = "The table, a CSV file in UTF-8.")
    private Path file;

    @Option(names = "--dry-run", description = "Tell what would become of each line, and write nothing.")
    private boolean dry;

    @Option(names = "--errors", paramLabel = "FILE", description = "Where to write the lines that could not be brought in, with their reasons.")
    private Path errors;

    @Override
    public Integer call() throws Exception {
        if (name == null || file == null) {
            new picocli.CommandLine(this).usage(System.out);
            return 2;
        }
        var whole = new boolean[1];
        PortalWork.run(home.config(), portal -> whole[0] = bringIn(portal));
        return whole[0] ? 0 : 1;
    }

    private boolean bringIn(Injector portal) throws IOException {
        var tables = portal.getInstance(new Key<Set<TableImport>>() { });
        var table = tables.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow(() -> new IOException(
                "nothing is called " + name + " here; there is: " + tables.stream().map(TableImport::name).sorted().collect(Collectors.joining(", "))));
        var report = table.bringIn(text(), dry);
        report.lines().forEach(System.out::println);
        System.out.println((dry ? "dry run, nothing was written: " : "") + report.summary());
        if (!report.errors().isEmpty() && errors != null) {
            Files.writeString(errors, report.errors());
            System.out.println("what could not be brought in is in " + errors);
        }
        return report.errors().isEmpty();
    }

    private String text() throws IOException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not in UTF-8", e);
        }
    }
}
