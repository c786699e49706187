package org.twinhall.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.twinhall.media.UploadRefusedException.Reason;

/** Tells what office document an archive is. Nothing of it is unpacked but the short part that says so. */
final class OfficeFile {

    /** Most bytes of the part that says what the archive is. */
    private static final int LONGEST = 256 * 1024;
    private static final int MOST_PARTS = 10_000;
    private static final Map<String, FileType> OPEN_XML = Map.of("word/document.xml", FileType.DOCX, "xl/workbook.xml", FileType.XLSX,
            "ppt/presentation.xml", FileType.PPTX);

    private OfficeFile() {
    }

    /**
     * The type of the document, if the file is one; throws {@link UploadRefusedException} for one with programs in it, and
     * for one that is broken.
     */
    static Optional<FileType> type(Path file) {
        try (var archive = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (archive.size() > MOST_PARTS) {
                throw new UploadRefusedException(Reason.BROKEN);
            }
            var type = openDocument(archive).or(() -> openXml(archive));
            if (type.isPresent() && archive.stream().map(ZipEntry::getName).anyMatch(OfficeFile::isProgram)) {
                throw new UploadRefusedException(Reason.PROGRAM);
            }
            return type;
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<FileType> openDocument(ZipFile archive) {
        var type = text(archive, "mimetype").strip();
        return Stream.of(FileType.ODT, FileType.ODS, FileType.ODP).filter(known -> known.mediaType().equals(type)).findFirst();
    }

    private static Optional<FileType> openXml(ZipFile archive) {
        var types = text(archive, "[Content_Types].xml");
        if (types.contains("macroEnabled")) {
            throw new UploadRefusedException(Reason.PROGRAM);
        }
        return OPEN_XML.entrySet().stream().filter(type -> archive.getEntry(type.getKey()) != null && types.contains(type.getValue().mediaType()))
                .map(Map.Entry::getValue).findFirst();
    }

    private static boolean isProgram(String part) {
        return part.endsWith("vbaProject.bin") || part.startsWith("Basic/") || part.startsWith("Scripts/");
    }

    private static String text(ZipFile archive, String part) {
        var entry = archive.getEntry(part);
        if (entry == null) {
            return "";
        }
        try (var input = archive.getInputStream(entry)) {
            return new String(input.readNBytes(LONGEST), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UploadRefusedException(Reason.BROKEN, 0, e);
        }
    }
}
