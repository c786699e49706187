package org.twinhall.conference.budget;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.twinhall.text.Language;

/** A budget as a workbook, its amounts as numbers. */
public class BudgetXlsxResource extends BudgetResource {

    private static final long serialVersionUID = 1L;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int WIDTH = 24 * 256;
    private static final int PLANNED = 3;
    private static final int ACTUAL = 4;

    @Inject
    BudgetXlsxResource() {
    }

    @Override
    Download file(String name, List<String> heads, List<Row> rows, Language language) {
        try (var book = new XSSFWorkbook(); var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            sheet.setRightToLeft(language == Language.ARABIC);
            var hundredths = book.createCellStyle();
            hundredths.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
            var head = sheet.createRow(0);
            for (int at = 0; at < heads.size(); at++) {
                head.createCell(at).setCellValue(heads.get(at));
                sheet.setColumnWidth(at, WIDTH);
            }
            for (var row : rows) {
                var line = sheet.createRow(sheet.getPhysicalNumberOfRows());
                var words = List.of(row.currency(), row.kind(), row.what());
                for (int at = 0; at < words.size(); at++) {
                    line.createCell(at).setCellValue(words.get(at));
                }
                var planned = line.createCell(PLANNED);
                planned.setCellValue(row.planned().doubleValue());
                planned.setCellStyle(hundredths);
                if (row.actual() != null) {
                    var actual = line.createCell(ACTUAL);
                    actual.setCellValue(row.actual().doubleValue());
                    actual.setCellStyle(hundredths);
                }
            }
            sheet.createFreezePane(0, 1);
            book.write(bytes);
            return new Download(TYPE, name + ".xlsx", bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
