package org.twinhall.media;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinhall.testing.Folders;
import org.twinhall.testing.Http;
import org.twinhall.testing.RunningPortal;

/** Files that cannot be written: in the place of a folder lies a file, as nothing can be written there for any user. */
class DiskTroubleIT {

    @ParameterizedTest
    @CsvSource({"en, could not write the file", "ar, تعذّرت كتابة الملف"})
    void whoUploadsIsToldAndCanGoOnWhenTheDiskIsBack(String language, String message) throws IOException {
        try (var portal = RunningPortal.start(RunningPortal.newHome(), Map.of(), false)) {
            var writer = portal.newAdministrator();
            var folder = portal.home().resolve("media");
            var page = writer.get("/" + language + "/desk/files");
            block(folder);
            var refused = upload(writer, page);
            assertAll(
                    () -> assertEquals(200, refused.status()),
                    () -> assertTrue(refused.page().select(".upload .field-error").text().contains(message), refused.text()),
                    () -> assertEquals("Olive trees", refused.page().select("input[name^=credit]").attr("value")),
                    () -> assertEquals(List.of(), pictures(writer, language), "a row without a file"));
            Files.delete(folder);
            assertEquals(302, upload(writer, refused).status());
            var shown = pictures(writer, language);
            assertEquals(1, shown.size());
            assertEquals(200, writer.get(shown.getFirst()).status());
        }
    }

    @Test
    void nothingIsHalfKept(@TempDir Path home) throws IOException {
        var folder = home.resolve("media");
        var store = new MediaStore(MediaSettings.of(folder, 20), new MediaFolder(MediaSettings.of(folder, 20)));
        var upload = new Upload("olives.png", () -> new ByteArrayInputStream(picture(2000)));
        var kept = store.keep(upload);
        assertEquals(2, files(folder).size(), "the picture as it is and as lists show it");
        var place = folder.resolve(kept.sha256().substring(0, 2)).resolve(kept.sha256() + ".png");
        Folders.delete(folder);
        block(place.resolve("something"));
        var refusal = assertThrows(UploadRefusedException.class, () -> store.keep(upload));
        assertEquals(UploadRefusedException.Reason.NOT_WRITTEN, refusal.reason());
        assertEquals(List.of(place.resolve("something")), files(folder));
        Folders.delete(place);
        assertEquals(kept, store.keep(upload));
        assertEquals(2, files(folder).size());
    }

    private static void block(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            Folders.delete(place);
        }
        Files.createDirectories(place.getParent());
        Files.writeString(place, "in the way");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }

    private static Http.Answer upload(Http writer, Http.Answer page) throws IOException {
        return writer.upload(page, "form.form", Map.of("credit:control", "Olive trees"), "olives.png", picture(700));
    }

    private static List<String> pictures(Http writer, String language) {
        return writer.get("/" + language + "/desk/files").page().select(".card img").eachAttr("src");
    }

    private static byte[] picture(int width) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
