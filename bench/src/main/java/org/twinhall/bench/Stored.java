package org.twinhall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pages of the portal as it sends them, kept for the server that has nothing to do but send them. */
final class Stored {

    private Stored() {
    }

    static void fetch(Product portal, List<String> paths, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var lines = new ArrayList<String>();
        for (var path : paths) {
            var name = "page" + lines.size();
            Files.write(folder.resolve(name), good(portal, path, "identity"));
            Files.write(folder.resolve(name + ".gz"), good(portal, path, "gzip"));
            lines.add(name + "\t" + path);
        }
        Files.write(folder.resolve("paths"), lines);
    }

    private static byte[] good(Product portal, String path, String encoding) throws IOException, InterruptedException {
        var answer = portal.get(path, "Accept-Encoding", encoding);
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }
}
