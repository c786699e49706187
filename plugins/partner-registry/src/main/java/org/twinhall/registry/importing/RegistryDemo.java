package org.twinhall.registry.importing;

import jakarta.inject.Inject;
import org.twinhall.plugin.DemoData;
import org.twinhall.text.Seed;

/** The registry of the demo: the links of the seed table with their sources, brought in as anybody would. */
public class RegistryDemo implements DemoData {

    private final LinkImport links;

    @Inject
    RegistryDemo(LinkImport links) {
        this.links = links;
    }

    @Override
    public void add() {
        var outcome = links.bringIn(LinkTable.read(Seed.text("links.csv"), "").table(), false);
        outcome.lines().stream().filter(line -> line.kind() == Outcome.Kind.REFUSED).findFirst().ifPresent(line -> {
            throw new IllegalStateException("line " + line.row().line() + " of the seed: " + line.why() + " " + line.about());
        });
    }
}
