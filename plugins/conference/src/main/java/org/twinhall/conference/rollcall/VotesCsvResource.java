package org.twinhall.conference.rollcall;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.listing.CsvResource;
import org.twinhall.text.Language;
import org.twinhall.web.Texts;

/** The list of votes as comma-separated values. */
public class VotesCsvResource extends VotesResource {

    private static final long serialVersionUID = 1L;
    private static final List<String> HEADS = List.of("rollCall.group", "rollCall.representative", "rollCall.votes", "rollCall.votesFor");

    private final transient Texts texts;

    @Inject
    VotesCsvResource(Texts texts) {
        this.texts = texts;
    }

    @Override
    Download file(Event event, Attendance roll, Language language) {
        var text = new StringWriter();
        text.write(CsvResource.MARK);
        try (var printer = CSVFormat.RFC4180.print(text)) {
            printer.printRecord(HEADS.stream().map(key -> texts.get(RollCallPage.class, key, language.locale())).toList());
            for (var line : roll.voting()) {
                printer.printRecord(Stream.of(line.group(), line.representative(), String.valueOf(line.votes()), String.join("; ", line.votesFor()))
                        .map(CsvResource::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Download("text/csv; charset=utf-8", event.getSlug() + "-votes.csv", text.toString());
    }
}
