package org.twinhall.cli;

import java.util.concurrent.Callable;
import org.twinhall.search.IndexFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Has the search index built anew. */
@Command(name = "reindex", mixinStandardHelpOptions = true, description = {"Have the search index built anew.",
    "A portal that serves from this home folder begins within seconds and answers from the old index until the new one is whole;",
    "one that does not serve does it at its next start."})
final class ReindexCommand implements Callable<Integer> {

    @Mixin
    private HomeOption home;

    @Override
    public Integer call() {
        new IndexFolder(home.config().home().resolve("index")).requestRebuild();
        System.out.println("noted: the index is built anew");
        return 0;
    }
}
