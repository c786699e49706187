package org.twinhall.registry.exporting;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.twinhall.media.MediaFile;
import org.twinhall.media.MediaFiles;
import org.twinhall.registry.LinkCard;
import org.twinhall.registry.RegistryDirectory;
import org.twinhall.registry.RegistryFilter;
import org.twinhall.registry.link.Evidence;
import org.twinhall.registry.link.Link;
import org.twinhall.registry.link.Statement;
import org.twinhall.registry.link.Statements;
import org.twinhall.registry.link.Verdict;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;
import org.twinhall.web.PublicResource;
import org.twinhall.web.Site;

/** The links of a list as a table, one line for each source of each statement that counts; brought in again it changes nothing. */
public class LinksCsvResource extends PublicResource {

    private static final long serialVersionUID = 1L;
    private static final String[] COLUMNS = {"group", "group_place", "partner_en", "partner_ar", "partner_kind", "place", "link_kind", "formality",
        "state", "since", "source", "says_en", "says_ar", "contradicts"};

    private final transient RegistryDirectory directory;
    private final transient Statements statements;
    private final transient MediaFiles media;
    private final transient Site site;

    @Inject
    LinksCsvResource(RegistryDirectory directory, Statements statements, MediaFiles media, Site site) {
        this.directory = directory;
        this.statements = statements;
        this.media = media;
        this.site = site;
    }

    @Override
    protected Optional<Content> content(Attributes attributes) {
        return Optional.of(new Content("text/csv", target -> {
            var printer = CSVFormat.RFC4180.builder().setHeader(COLUMNS).get().print(target);
            directory.each(RegistryFilter.read(attributes.getParameters()), PortalSession.get().language(), lot -> print(printer, lot));
        }));
    }

    private void print(CSVPrinter printer, List<LinkCard> lot) throws IOException {
        var told = statements.listOf(lot.stream().map(card -> card.link().getId()).toList()).stream().filter(statement -> statement.getVerdict() != Verdict.REFUTED)
                .collect(Collectors.groupingBy(statement -> statement.getLink().getId()));
        var documents = media.find(told.values().stream().flatMap(List::stream).flatMap(statement -> statement.getEvidence().stream())
                .map(Evidence::getMediaId).filter(Objects::nonNull).toList());
        for (var card : lot) {
            for (var statement : told.getOrDefault(card.link().getId(), List.of())) {
                for (var evidence : statement.getEvidence()) {
                    print(printer, card, statement, evidence, documents.get(evidence.getMediaId() == null ? 0L : evidence.getMediaId()));
                }
            }
        }
    }

    private void print(CSVPrinter printer, LinkCard card, Statement statement, Evidence evidence, MediaFile document) throws IOException {
        Link link = card.link();
        var partner = link.getPartner();
        printer.printRecord(card.group().getSlug(), card.home().getSlug(), partner.name(Language.ENGLISH), partner.name(Language.ARABIC),
                word(partner.getKind()), card.place().getSlug(), word(link.getKind()), word(link.getFormality()), word(statement.getState()),
                evidence.getQuoted().code(), document == null ? evidence.getAddress() : site.address(document.address()),
                evidence.says(Language.ENGLISH), evidence.says(Language.ARABIC), evidence.isContradicting() ? "yes" : "");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
