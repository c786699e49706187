package org.twinhall.conference.listing;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.twinhall.conference.event.Event;
import org.twinhall.text.Language;

/** A list as a sheet for a spreadsheet; in Arabic it runs from right to left. */
public class XlsxResource extends RollResource {

    private static final long serialVersionUID = 1L;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int WIDTH = 28 * 256;

    @Inject
    XlsxResource() {
    }

    @Override
    Download file(Event event, Roll roll, Language language) {
        try (var book = new XSSFWorkbook(); var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            sheet.setRightToLeft(language == Language.ARABIC);
            var bold = book.createFont();
            bold.setBold(true);
            var head = book.createCellStyle();
            head.setFont(bold);
            row(sheet, roll.heads(), head);
            roll.lines().forEach(line -> row(sheet, line.cells(), null));
            for (int column = 0; column < roll.heads().size(); column++) {
                sheet.setColumnWidth(column, WIDTH);
            }
            sheet.createFreezePane(0, 1);
            book.write(bytes);
            return new Download(TYPE, event.getSlug() + ".xlsx", bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cells hold text and never formulas. */
    private static void row(Sheet sheet, List<String> cells, CellStyle style) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int at = 0; at < cells.size(); at++) {
            var cell = row.createCell(at);
            cell.setCellValue(cells.get(at));
            if (style != null) {
                cell.setCellStyle(style);
            }
        }
    }
}
