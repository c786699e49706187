package org.twinhall.conference.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.ConferencePortal;
import org.twinhall.conference.GivenEvents;
import org.twinhall.conference.event.Duty;

/** A budget adds up in each money by itself, and is for those alone who have the duty. */
@ExtendWith(ConferencePortal.class)
class BudgetIT {

    private final GivenEvents given;

    BudgetIT(GivenEvents given) {
        this.given = given;
    }

    private static Map<String, String> line(String kind, String what, String planned, String actual, String currency) {
        return Map.of("fields:kind:control", kind, "fields:what:control", what, "fields:planned:control", planned, "fields:actual:control", actual,
                "fields:currency:control", currency);
    }

    @Test
    void eachMoneyAddsUpByItself() throws Exception {
        var event = given.event("Counted", "ميزانية", 30);
        var organiser = given.portal().http().signIn(DemoAccounts.ORGANISER);
        var desk = "/en/desk/events/" + event.getSlug() + "/budget";
        var fine = organiser.submit(organiser.get(desk), "form.form", line("EXPENSE", "Tea", "0.005", "", "GBP"));
        assertEquals("true", fine.page().selectFirst("#planned").attr("aria-invalid"), "no finer than hundredths");
        assertEquals("Tea", fine.page().selectFirst("#what").attr("value"), "nothing is lost");
        assertEquals(302, organiser.submit(organiser.get(desk), "form.form", line("EXPENSE", "=Tea & <b>bread</b>", "0.10", "0.20", "GBP")).status());
        assertEquals(302, organiser.submit(organiser.get(desk), "form.form", line("INCOME", "Grant", "100.30", "", "GBP")).status());
        assertEquals(302, organiser.submit(organiser.get(desk), "form.form", line("EXPENSE", "Bus", "1400", "1399.99", "ILS")).status());
        var page = organiser.get(desk);
        assertEquals(2, page.page().select("tfoot").size(), "a table for each money");
        assertTrue(page.page().select("tfoot").first().text().contains("100.20"), page.page().select("tfoot").first().text());
        assertTrue(page.page().select("tfoot").first().text().contains("−£0.20"), page.page().select("tfoot").first().text());
        assertTrue(page.page().select("tfoot").last().text().contains("1399.99"), page.page().select("tfoot").last().text());
        assertEquals(0, page.page().select("main tbody b").size());
        assertTrue(organiser.get(desk + ".csv").text().contains("'=Tea & <b>bread</b>,0.10,0.20"), organiser.get(desk + ".csv").text());
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(organiser.save(desk + ".xlsx")))) {
            assertEquals(0.1, book.getSheetAt(0).getRow(3).getCell(3).getNumericCellValue());
        }
        var own = page.page().selectFirst("tbody a").attr("href").replaceFirst(".*/budget/(\\d+).*", desk + "/$1");
        assertEquals(302, organiser.submit(organiser.get(own), "form.form", Map.of("fields:planned:control", "50")).status());
        assertEquals(302, organiser.submit(organiser.get(own), "form[action*=removal]", Map.of()).status());
        assertEquals(404, organiser.get(own).status());

        given.entrust(event, DemoAccounts.CONTRIBUTOR, EnumSet.of(Duty.MANAGE, Duty.LIST));
        var manager = given.portal().http().signIn(DemoAccounts.CONTRIBUTOR);
        assertEquals(200, manager.get("/en/desk/events/" + event.getSlug()).status());
        assertEquals(403, manager.get(desk).status(), "managing is not the duty to see payments");
        assertEquals(403, manager.get(desk + ".csv").status());
        assertEquals(403, manager.get(desk + ".xlsx").status());
        assertThrows(AccessDeniedException.class, () -> given.as(DemoAccounts.CONTRIBUTOR, () -> given.portal().get(BudgetService.class).read(event)));
        assertEquals(403, given.portal().http().get(desk + ".csv").status());
    }
}
