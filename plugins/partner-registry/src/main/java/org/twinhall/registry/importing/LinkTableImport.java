package org.twinhall.registry.importing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.plugin.TableImport;
import org.twinhall.web.Texts;

/** {@code portal import links FILE}. */
public class LinkTableImport implements TableImport {

    private final LinkImport links;
    private final Texts texts;

    @Inject
    LinkTableImport(LinkImport links, Texts texts) {
        this.links = links;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "links";
    }

    @Override
    public Report bringIn(String text, boolean dry) {
        var reading = LinkTable.read(text, "");
        if (!reading.isTable()) {
            var flaw = say(reading.flaw()).replace("${value}", reading.about());
            return new Report(List.of(), flaw, flaw + "\n");
        }
        var outcome = links.bringIn(reading.table(), dry);
        return new Report(outcome.lines().stream().filter(line -> line.kind() != Outcome.Kind.SAME).map(line -> "line " + line.row().line() + "\t"
                + say("linkImport." + line.kind()) + "\t" + line.what() + (line.why().isEmpty() ? "" : "\t" + reason(line))).toList(),
                Stream.of(Outcome.Kind.values()).filter(kind -> outcome.count(kind) > 0)
                        .map(kind -> say("linkImport." + kind) + ": " + outcome.count(kind)).collect(Collectors.joining(", ")),
                outcome.errors(this::reason));
    }

    private String reason(Outcome.Line line) {
        return say(line.why()).replace("${value}", line.about());
    }

    private String say(String key) {
        return texts.get(LinkTableImport.class, key, Locale.UK);
    }
}
