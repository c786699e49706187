package org.twinhall.content.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.Identity;
import org.twinhall.change.Follower;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.Publishing;
import org.twinhall.content.Wording;
import org.twinhall.job.Jobs;
import org.twinhall.media.MediaFile;
import org.twinhall.media.MediaService;
import org.twinhall.media.MediaText;
import org.twinhall.media.ReadTextJob;
import org.twinhall.media.Upload;
import org.twinhall.testing.Await;
import org.twinhall.testing.OneDatabase;
import org.twinhall.testing.PortalExtension;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

@ExtendWith(PortalExtension.class)
@OneDatabase
class AttachmentSearchIT {

    @Test
    void anEntryIsFoundByWhatItsDocumentsSayAndOnlyWhileItIsLive(RunningPortal portal) throws IOException {
        var minutes = add(portal, "minutes.pdf", pdf("The treasurer thanked the marimbaphonist of the evening."));
        var letter = add(portal, "letter.docx", docx("وصلت رسالة الزعفرانيين من القرية"));
        long written = publish(portal, minutes, letter);
        readUntilFound(portal, "marimbaphonist");
        assertEquals(List.of("Papers of the spring meeting"), found(portal, "marimbaphonist"));
        assertEquals(List.of("Papers of the spring meeting"), found(portal, "%D8%A7%D9%84%D8%B2%D8%B9%D9%81%D8%B1%D8%A7%D9%86%D9%8A%D9%8A%D9%86"));
        portal.as(Identity.PORTAL, () -> portal.inTransaction(() -> {
            portal.get(Publishing.class).withdraw(written);
            return true;
        }));
        assertEquals(List.of(), found(portal, "marimbaphonist"));
    }

    @Test
    void documentsThatCannotBeReadHoldNothingUp(RunningPortal portal) throws IOException {
        add(portal, "broken.pdf", "%PDF-1.7\nnothing of it is true".getBytes(StandardCharsets.UTF_8));
        add(portal, "bomb.docx", bomb());
        var good = add(portal, "good.pdf", pdf("The theremin was mended."));
        publish(portal, good, good);
        readUntilFound(portal, "theremin");
        assertEquals(1, found(portal, "theremin").size());
    }

    /** The job reads a few at a time, and others may have left some. */
    private static void readUntilFound(RunningPortal portal, String words) {
        Await.until(words + " is found", () -> {
            portal.get(Jobs.class).run(ReadTextJob.class);
            return !found(portal, words).isEmpty();
        });
    }

    private static List<String> found(RunningPortal portal, String words) {
        portal.get(Follower.class).catchUp();
        return portal.http().get("/en/search?q=" + words).page().select(".result-title").eachText();
    }

    private static MediaFile add(RunningPortal portal, String name, byte[] bytes) {
        return portal.as(Identity.PORTAL, () -> portal.get(MediaService.class).add(null, new Upload(name, () -> new ByteArrayInputStream(bytes)), MediaText.NONE));
    }

    private static long publish(RunningPortal portal, MediaFile first, MediaFile second) {
        var body = SafeHtml.of("<p><a href=\"" + first.path() + "\">One</a></p><p><a href=\"" + second.path() + "\">Two</a></p>");
        return portal.as(Identity.PORTAL, () -> portal.inTransaction(() -> {
            var written = portal.get(EntryService.class).begin("NEWS", Set.of(), Language.ENGLISH, "",
                    new Wording("Papers of the spring meeting", "", body, Map.of()), Filing.plain());
            portal.get(Publishing.class).publish(written.getId());
            return written.getId();
        }));
    }

    private static byte[] pdf(String words) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(words);
                content.endText();
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] docx(String words) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(words);
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    /** A letter of half a gigabyte of one letter, in half a megabyte. */
    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\""
                    + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>".getBytes(StandardCharsets.UTF_8));
            var block = "a".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 500; i++) {
                zip.write(block);
            }
            zip.write("</w:t></w:r></w:p></w:body></w:document>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
