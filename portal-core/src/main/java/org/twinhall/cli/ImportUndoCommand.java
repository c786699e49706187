package org.twinhall.cli;

import java.util.concurrent.Callable;
import org.twinhall.content.wordpress.ImportWalk;
import org.twinhall.content.wordpress.WordPressImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes away what an import brought. */
@Command(name = "undo", mixinStandardHelpOptions = true, description = "Take away what an import brought, except what somebody wrote on since.")
final class ImportUndoCommand implements Callable<Integer> {

    @Mixin
    private HomeOption home;

    @Parameters(index = "0", paramLabel = "NUMBER", description = "The number of the import, as it was told.")
    private long run;

    @Override
    public Integer call() throws Exception {
        PortalWork.run(home.config(), portal -> {
            var imports = portal.getInstance(WordPressImport.class);
            imports.undo(run);
            portal.getInstance(ImportWalk.class).goOn(run, null, null, () -> true, told -> { });
            System.out.println("import " + run + " is undone; " + imports.countItems(run));
        });
        return 0;
    }
}
