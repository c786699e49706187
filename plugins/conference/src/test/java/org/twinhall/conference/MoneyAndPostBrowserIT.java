package org.twinhall.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.charge.Currency;
import org.twinhall.conference.charge.Money;
import org.twinhall.conference.charge.RuleProfile;
import org.twinhall.conference.charge.RuleService;
import org.twinhall.conference.signup.Application;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.conference.signup.FormProfile;
import org.twinhall.conference.signup.FormService;
import org.twinhall.conference.signup.GroupRule;
import org.twinhall.conference.signup.SignUpState;
import org.twinhall.group.Groups;
import org.twinhall.testing.Browser;
import org.twinhall.text.Language;

/** One place for a group, the list for the venue, what people pay and what they are written: from the beginning to the end, in both languages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(ConferencePortal.class)
class MoneyAndPostBrowserIT {

    private GivenEvents given;
    private Browser browser;
    private Page organiser;

    @BeforeAll
    void start(GivenEvents events) {
        given = events;
        browser = new Browser(given.portal().address());
        organiser = browser.signIn(DemoAccounts.ORGANISER.email(), DemoAccounts.ORGANISER.password());
    }

    @AfterAll
    void stop() {
        browser.close();
    }

    private static void send(Page page, String form) {
        page.locator(form + " button[type=submit]").first().click();
    }

    private static void signUp(Page page, String address, String name, String email, Long group) {
        page.navigate(address);
        page.locator("#name").fill(name);
        page.locator("#email").fill(email);
        if (group != null) {
            page.locator("#group").selectOption(group.toString());
        }
        send(page, "form.form");
    }

    private void take(Page page, Language language, String email) {
        page.navigate("/" + language.tag() + "/sign-ups/" + given.link(email, "sign-ups"));
        send(page, ".ticket");
    }

    private long group(String slug) {
        return given.portal(() -> given.portal().get(Groups.class).findBySlug(slug).orElseThrow().getId());
    }

    @Test
    void ofTwoOfOneGroupTheSecondIsToldWhoRepresentsItAndIsGivenThePlace() {
        var event = given.event("One for each group", "واحد عن كل مجموعة", 70);
        var form = given.portal(() -> given.portal().get(FormService.class).open(event.getId(), new FormProfile(FormKind.DELEGATE, "", "", null, null, null, null, 1,
                GroupRule.LIMITED, 1, true, FormProfile.HOURS)));
        for (var language : Language.values()) {
            boolean arabic = language == Language.ARABIC;
            long group = group(arabic ? "camden-abu-dis" : "dundee-nablus");
            var address = "/" + language.tag() + "/events/" + event.getSlug() + "/sign-up/" + form.getId();
            var first = "first-" + language.tag() + "@rule.example";
            var second = "second-" + language.tag() + "@rule.example";
            var holder = browser.openWithoutScripts(375);
            signUp(holder, address, arabic ? "سعاد عيسى" : "Ailsa Reid", first, group);
            take(holder, language, first);
            var other = browser.openWithoutScripts(375);
            signUp(other, address, arabic ? "كريم نزال" : "Bruce Reid", second, group);
            var told = other.locator(".error-summary").textContent();
            assertTrue(told.contains(arabic ? "مكان مجموعتكم عند سعاد عيسى" : "Your group’s place is taken by Ailsa Reid"), told);
            assertTrue(told.contains(arabic ? "يستطيعون أن يسلّموكم إياه" : "they can hand it over to you"), told);
            assertEquals(second, other.locator("#email").inputValue());

            holder.locator("details:has(#heirName) summary").click();
            holder.locator("#heirName").fill(arabic ? "كريم نزال" : "Bruce Reid");
            holder.locator("#heirEmail").fill(second);
            send(holder, "form:has(#heirName)");
            take(other, language, second);
            assertTrue(other.locator(".ticket").textContent().contains(arabic ? "له مكان" : "Has a place"), other.locator(".ticket").textContent());
            assertFalse(given.reread(form, first).getState().isLive());
            assertEquals(SignUpState.CONFIRMED, given.reread(form, second).getState());
        }
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void theListForTheVenueIsSavedAsItIsShown() throws Exception {
        var event = given.event("The venue wants a list", "القاعة تريد قائمة", 75);
        var form = given.form(event, FormKind.GUEST);
        given.come(form, new Application("Olive Press", "olive@venue.example", group("dundee-nablus"), List.of(), java.util.Map.of(), false), Language.ENGLISH);
        given.come(form, Application.of("زيتونة حداد", "zaytuna@venue.example"), Language.ARABIC);
        for (var language : Language.values()) {
            organiser.navigate("/" + language.tag() + "/desk/events/" + event.getSlug() + "/people");
            for (var box : organiser.locator("input[name=column]").all()) {
                box.setChecked(List.of("name", "group").contains(box.getAttribute("value")));
            }
            send(organiser, "form:has(#people-q)");
            assertEquals(2, organiser.locator("tbody tr").count());
            assertEquals(4, organiser.locator("thead th").count(), "two columns, where it stands, and more");
            var csv = new String(save("people.csv"), StandardCharsets.UTF_8);
            assertTrue(csv.contains("Olive Press") && csv.contains("زيتونة حداد"), csv);
            assertFalse(csv.contains("@venue.example"), csv);
            try (var book = new XSSFWorkbook(new ByteArrayInputStream(save("people.xlsx")))) {
                assertEquals(2, book.getSheetAt(0).getRow(0).getLastCellNum());
                assertEquals(2, book.getSheetAt(0).getLastRowNum());
                assertEquals(language == Language.ARABIC, book.getSheetAt(0).isRightToLeft());
            }
            assertTrue(text(save("people.pdf")).contains("Olive Press"));
            organiser.locator("details:has(#listName) summary").click();
            organiser.locator("#listName").fill("Kitchen " + language.tag());
            send(organiser, "form:has(#listName)");
            organiser.locator("section[aria-labelledby=kept-lists] a:has-text('Kitchen " + language.tag() + "')").click();
            assertEquals(4, organiser.locator("thead th").count(), "the columns are those that were kept");
            assertEquals(List.of(), Browser.violations(organiser));
        }
        assertEquals(2, organiser.locator("section[aria-labelledby=kept-lists] li").count());
        send(organiser, "section[aria-labelledby=kept-lists] form");
        assertEquals(1, organiser.locator("section[aria-labelledby=kept-lists] li").count());
        assertEquals(List.of(), browser.complaints());
    }

    private byte[] save(String file) throws Exception {
        return Files.readAllBytes(organiser.waitForDownload(() -> organiser.locator("main a[href*='/" + file + "']").click()).path());
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void aChargeIsToldTransferredWrittenDownAndReceipted() throws Exception {
        var event = given.event("The hall costs", "القاعة مكلفة", 80);
        given.portal(() -> given.portal().get(RuleService.class).add(event.getId(), new RuleProfile(null, null, null, false,
                new Money(new BigDecimal("12.50"), Currency.GBP), "because of the hall", "بسبب القاعة")));
        var form = given.form(event, FormKind.GUEST);
        for (var language : Language.values()) {
            boolean arabic = language == Language.ARABIC;
            var email = "payer-" + language.tag() + "@charge.example";
            var payer = browser.open(375, ColorScheme.LIGHT);
            signUp(payer, "/" + language.tag() + "/events/" + event.getSlug() + "/sign-up/" + form.getId(), arabic ? "وليد" : "Walter", email, null);
            take(payer, language, email);
            var charge = payer.locator("section[aria-labelledby=own-charge]");
            assertTrue(charge.textContent().contains(arabic ? "بسبب القاعة" : "because of the hall"), charge.textContent());
            var reference = charge.locator("strong[dir=ltr]").textContent();

            organiser.navigate("/" + language.tag() + "/desk/events/" + event.getSlug() + "/payments");
            organiser.locator("#payments-q").fill(reference);
            send(organiser, "form:has(#payments-q)");
            assertEquals(1, organiser.locator("tbody tr").count());
            organiser.locator("tbody tr a").click();
            assertEquals("12.50", organiser.locator("#paidAmount").inputValue());
            send(organiser, "form:has(#paidAmount)");
            assertEquals(0, organiser.locator(".error-summary").count());
            payer.reload();
            assertTrue(charge.textContent().contains(arabic ? "إيصال" : "Receipt"), charge.textContent());
            var receipt = text(Files.readAllBytes(payer.waitForDownload(() -> charge.locator("a[download]").first().click()).path()));
            assertTrue(receipt.contains("12.50") && receipt.contains(reference), receipt);
            payer.context().close();
        }
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void aLetterGoesToThePartThatIsMeantAsItWasLookedAt() {
        var event = given.event("Those from Dundee", "من جاء من دندي", 85);
        var form = given.form(event, FormKind.GUEST);
        var group = group("dundee-nablus");
        for (var language : Language.values()) {
            given.come(form, new Application("Meant " + language.tag(), "meant-" + language.tag() + "@post.example", group, List.of(), java.util.Map.of(), false), language);
        }
        given.come(form, Application.of("Not meant", "other@post.example"), Language.ENGLISH);
        for (var language : Language.values()) {
            boolean arabic = language == Language.ARABIC;
            organiser.navigate("/" + language.tag() + "/desk/events/" + event.getSlug() + "/letters");
            organiser.locator("#subjectEnglish").fill("The coach " + language.tag());
            organiser.locator("#bodyEnglish").fill("Dear {name}, it leaves at **six**.");
            organiser.locator("#subjectArabic").fill("الحافلة " + language.tag());
            organiser.locator("#bodyArabic").fill("{name}، تنطلق في **السادسة**.");
            organiser.locator("#partGroup").selectOption(String.valueOf(group));
            send(organiser, "form:has(#subjectEnglish)");
            assertTrue(organiser.locator("main .lead").textContent().contains(arabic ? "شخصان" : "2 people"), organiser.locator("main .lead").textContent());
            organiser.locator("#letter-as").selectOption(given.reread(form, "meant-" + language.tag() + "@post.example").getId().toString());
            send(organiser, "form:has(#letter-as)");
            var letter = organiser.frameLocator("iframe.preview-frame").locator("body");
            assertTrue(letter.textContent().contains(arabic ? "Meant ar، تنطلق" : "Dear Meant en"), letter.textContent());
            send(organiser, "form[action*=sending]");
            for (var reader : Language.values()) {
                assertEquals(1, given.mails("meant-" + reader.tag() + "@post.example").stream()
                        .filter(mail -> mail.getSubject().equals((reader == Language.ARABIC ? "الحافلة " : "The coach ") + language.tag())).count());
            }
            assertTrue(given.mails("other@post.example").stream().noneMatch(mail -> mail.getSubject().startsWith("The coach")));
        }
        assertEquals(List.of(), browser.complaints());
    }
}
