package org.twinhall.search;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class FinderTest extends EngineContract {

    @TempDir
    private Path folder;

    @Override
    protected EngineIndex newIndex() throws IOException {
        return OpenIndex.create(folder, "");
    }
}
