package org.twinhall.search;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgedSearchTest {

    @Test
    void readersFindWhatTheyMeantFirst(@TempDir Path folder) throws IOException {
        var index = OpenIndex.create(folder, "");
        try {
            JudgedSearch.judge(index);
        } finally {
            index.close();
        }
    }
}
