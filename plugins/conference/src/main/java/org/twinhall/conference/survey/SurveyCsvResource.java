package org.twinhall.conference.survey;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.twinhall.access.Access;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.listing.CsvResource;
import org.twinhall.text.Language;
import org.twinhall.web.DownloadResource;
import org.twinhall.web.PortalPage;

/** The answers of a survey as a file, a line for each sheet, in an order that says nothing. */
public class SurveyCsvResource extends DownloadResource {

    private static final long serialVersionUID = 1L;
    /** Without it, some programs take Arabic for Latin letters. */
    private static final String MARK = "\uFEFF";

    private final transient EventService events;
    private final transient SurveyService service;
    private final transient Access access;

    @Inject
    SurveyCsvResource(EventService events, SurveyService service, Access access) {
        this.events = events;
        this.service = service;
        this.access = access;
    }

    @Override
    protected Download download(Attributes attributes) {
        access.requireSignedIn();
        var parameters = attributes.getParameters();
        var language = Language.of(parameters.get("language").toString("")).orElse(Language.ENGLISH);
        var event = events.findForDesk(parameters.get("event").toString("")).orElseThrow(PortalPage::notFound);
        var lines = service.sheets(event, language).orElseThrow(PortalPage::notFound);
        var text = new StringWriter();
        text.write(MARK);
        try (var printer = CSVFormat.RFC4180.print(text)) {
            printer.printRecord(service.read(event).questions().stream().map(question -> CsvResource.harmless(question.label().told(language))).toList());
            for (var line : lines) {
                printer.printRecord(line.stream().map(CsvResource::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Download("text/csv; charset=utf-8", event.getSlug() + "-survey.csv", text.toString());
    }
}
