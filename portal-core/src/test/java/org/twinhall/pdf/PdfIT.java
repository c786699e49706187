package org.twinhall.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.testing.OneDatabase;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;

@ExtendWith(PortalExtension.class)
@OneDatabase
class PdfIT {

    @Test
    void aDocumentIsReadFromLeftToRightInEnglish(RunningPortal portal) throws IOException {
        try (var pdf = print(portal, Language.ENGLISH, "Ten places, <b>two</b> towns & a camp.")) {
            var text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("A letter to Dundee"), text);
            assertTrue(text.contains("Ten places, <b>two</b> towns & a camp."), "words are words: " + text);
            assertTrue(text.indexOf("A-place") < text.indexOf("B-since"), text);
            assertTrue(text.contains("Britain Palestine Friendship and Twinning Network"), "the name of the site stands on the paper");
            assertEquals("A letter to Dundee", pdf.getDocumentInformation().getTitle());
        }
    }

    @Test
    void anArabicDocumentIsReadFromRightToLeft(RunningPortal portal) throws IOException {
        try (var pdf = print(portal, Language.ARABIC, "أسست المجموعة عام 2010 مع 45 شخصًا")) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            var text = stripper.getText(pdf);
            assertTrue(text.contains("أسست المجموعة عام 2010 مع 45 شخصا"), "in their order, and without a sign for a letter that is missing: " + text);
            assertTrue(text.indexOf("B-since") < text.indexOf("A-place"), "the first column is the one at the right: " + text);
        }
    }

    @Test
    void itsLettersAreAPartOfIt(RunningPortal portal) throws IOException {
        try (var pdf = print(portal, Language.ARABIC, "Dundee")) {
            var resources = pdf.getPage(0).getResources();
            var fonts = StreamSupport.stream(resources.getFontNames().spliterator(), false).toList();
            assertTrue(fonts.size() >= 2);
            for (var name : fonts) {
                assertTrue(resources.getFont(name).isEmbedded(), resources.getFont(name).getName());
            }
        }
    }

    private static PDDocument print(RunningPortal portal, Language language, String words) throws IOException {
        return Loader.loadPDF(portal.get(PdfRenderer.class).render(language, id -> new LetterPdf(id, words)));
    }
}
