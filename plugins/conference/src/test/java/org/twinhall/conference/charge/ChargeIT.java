package org.twinhall.conference.charge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.account.DemoAccounts;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.ConferencePortal;
import org.twinhall.conference.GivenEvents;
import org.twinhall.conference.event.Duty;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.signup.Application;
import org.twinhall.conference.signup.EventCopy;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.conference.signup.Residence;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.Forgetting;
import org.twinhall.conference.signup.SignUpService;
import org.twinhall.conference.signup.Terms;
import org.twinhall.persistence.Collision;
import org.twinhall.text.Language;

/** Charges with their reasons, payments that are never lost, papers without a gap. */
@ExtendWith(ConferencePortal.class)
class ChargeIT {

    private final GivenEvents given;

    ChargeIT(GivenEvents given) {
        this.given = given;
    }

    private <T> T service(Class<T> type) {
        return given.portal().get(type);
    }

    private Event event(String title) {
        var event = given.event(title, title + " بالعربية", 90);
        given.portal(() -> {
            var rules = service(RuleService.class);
            rules.add(event.getId(), rule(Residence.PALESTINE, "0", "because you are our guests", "لأنكم ضيوفنا"));
            return rules.add(event.getId(), rule(null, "12.50", "because the hall costs so much", "لأن القاعة مكلفة"));
        });
        return event;
    }

    private static RuleProfile rule(Residence residence, String amount, String english, String arabic) {
        return new RuleProfile(residence, null, null, false, new Money(new BigDecimal(amount), Currency.GBP), english, arabic);
    }

    private static Application person(String name, String email, Residence residence) {
        return Application.of(name, email).on(new Terms(residence, false));
    }

    private Balance balance(Event event, SignUp signUp) {
        return given.as(DemoAccounts.ORGANISER, () -> service(Accounting.class).find(event, signUp.getId()).orElseThrow());
    }

    private Payment pay(Balance balance, String amount) {
        return given.as(DemoAccounts.ORGANISER, () -> service(PaymentService.class).record(balance.charge().getId(),
                new PaymentProfile(new BigDecimal(amount), PaymentWay.CASH, LocalDate.now(), "in an envelope")));
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void theFormAndThePrivatePageSayWhatOnePaysAndWhy() {
        var event = event("Charge told");
        var form = given.form(event, FormKind.GUEST);
        var reader = given.portal().http();
        var page = reader.get("/en/events/" + event.getSlug() + "/sign-up/" + form.getId());
        assertTrue(page.text().contains("£12.50 each") && page.text().contains("because the hall costs so much"), page.page().select("main").text());
        var missing = reader.submit(page, "form.form", Map.of("fields:name:control", "Told", "fields:email:control", "told@charge.example"));
        assertEquals("true", missing.page().selectFirst("#residence").attr("aria-invalid"));
        assertEquals(302, reader.submit(missing, "form.form", Map.of("fields:residence:control", "BRITAIN")).status());
        var signUp = given.reread(form, "told@charge.example");
        assertTrue(reader.get("/en/sign-ups/" + signUp.getSecret()).text().contains("Once you have a place, you pay £12.50"));
        given.portal(() -> {
            service(SignUpService.class).confirm(signUp.getSecret());
            return null;
        });
        var own = reader.get("/ar/sign-ups/" + signUp.getSecret()).page().select("section[aria-labelledby=own-charge]").text();
        assertTrue(own.contains("تدفعون 12.50 جنيه إسترليني لأن القاعة مكلفة") && own.contains("بانتظار الدفع"), own);
        var mail = given.mails("told@charge.example").getLast();
        assertEquals("How to pay: Charge told", mail.getSubject());
        assertTrue(mail.getPlain().contains(balance(event, signUp).charge().getReference()), mail.getPlain());
        var guest = given.come(form, person("ليلى", "layla@charge.example", Residence.PALESTINE), Language.ARABIC);
        assertEquals(PaymentState.NOTHING, balance(event, guest).state());
        assertTrue(given.mails("layla@charge.example").stream().noneMatch(one -> one.getSubject().contains("طريقة الدفع")), "who pays nothing is not asked to");
    }

    @Test
    void whoSignedUpBeforeThereWereRulesIsChargedOnce() {
        var event = given.event("Charged afterwards", "من قبل", 90);
        var form = given.form(event, FormKind.GUEST);
        var signUp = given.come(form, Application.of("Early", "early@charge.example"), Language.ENGLISH);
        given.signUp(form, Application.of("Unsure", "unsure@charge.example"), Language.ENGLISH);
        given.portal(() -> service(RuleService.class).add(event.getId(), rule(null, "8", "for the hall", "للقاعة")));
        var desk = given.portal().http().signIn(DemoAccounts.ORGANISER);
        var payments = "/en/desk/events/" + event.getSlug() + "/payments";
        assertTrue(desk.get(payments).text().contains("not charged: 2"), desk.get(payments).page().select("main").text());
        assertEquals(302, desk.submit(desk.get(payments), "form[action*=earlier]", Map.of()).status());
        assertTrue(desk.get(payments).page().select("form[action*=earlier]").isEmpty());
        assertEquals("8.00", balance(event, signUp).due().amount().toPlainString());
        assertEquals(1, given.mails("early@charge.example").stream().filter(mail -> mail.getSubject().startsWith("How to pay")).count());
        assertEquals(0, given.mails("unsure@charge.example").stream().filter(mail -> mail.getSubject().startsWith("How to pay")).count(), "who has no place yet is not asked to pay");
        pay(balance(event, signUp), "10");
        assertTrue(desk.get(payments).text().contains("To give back: £2"), desk.get(payments).page().select("main").text());
    }

    @Test
    void aPaymentThatWasWrongIsReversedAndStaysToBeSeen() {
        var event = event("Charge reversed");
        var signUp = given.come(given.form(event, FormKind.GUEST), new Application("Two", "two@charge.example", null, List.of("Second"), Map.of(), false), Language.ENGLISH);
        assertEquals("25.00", balance(event, signUp).due().amount().toPlainString());
        var wrong = pay(balance(event, signUp), "250");
        assertEquals(PaymentState.REFUND, balance(event, signUp).state());
        given.as(DemoAccounts.ORGANISER, () -> {
            service(PaymentService.class).reverse(wrong.getId(), "one nought too many");
            return null;
        });
        pay(balance(event, signUp), "10");
        assertEquals(PaymentState.PART, balance(event, signUp).state());
        var organiser = given.portal().http().signIn(DemoAccounts.ORGANISER);
        var page = organiser.get("/en/desk/events/" + event.getSlug() + "/payments/" + signUp.getId());
        assertTrue(page.text().contains("one nought too many") && page.text().contains("£250"), page.page().select("main").text());
        assertThrows(RefusedException.class, () -> pay(balance(event, signUp), "-11"));
        var late = organiser.submit(page, "form[action*=entry]", Map.of("paidAmount:control", "15,555", "day:control", "2999-01-01"));
        assertEquals("true", late.page().selectFirst("#paidAmount").attr("aria-invalid"));
        assertEquals("true", late.page().selectFirst("#day").attr("aria-invalid"));
        assertEquals(302, organiser.submit(late, "form[action*=entry]", Map.of("paidAmount:control", "15", "day:control", LocalDate.now().toString())).status());
        assertEquals(PaymentState.PAID, balance(event, signUp).state());
        given.portal(() -> {
            service(SignUpService.class).withdraw(signUp.getSecret());
            return null;
        });
        assertEquals(PaymentState.REFUND, balance(event, signUp).state());
        pay(balance(event, signUp), "-25");
        assertEquals(PaymentState.NOTHING, balance(event, signUp).state());
        assertTrue(given.portal().http().signIn(DemoAccounts.ADMINISTRATOR).get("/admin/audit").text().contains("reversed a payment"));
    }

    @Test
    void rulesComeAlongWithACopiedEventAndEarlyDaysMoveWithIt() {
        var event = event("Charge copied");
        var early = LocalDate.now().plusDays(10);
        given.portal(() -> service(RuleService.class).add(event.getId(), new RuleProfile(null, FormKind.GUEST, early, false,
                new Money(BigDecimal.TEN, Currency.EUR), "early", "مبكرًا")));
        var copied = given.portal(() -> service(EventCopy.class).copy(event.getId(), Map.of(Language.ENGLISH, "Charge copy"), event.getStarts().plusDays(364),
                EnumSet.of(EventCopy.Part.FORMS)));
        var rules = given.portal(() -> service(RuleService.class).list(copied));
        assertEquals(List.of("0.00", "12.50", "10.00"), rules.stream().map(rule -> rule.price().amount().toPlainString()).toList());
        assertEquals(early.plusDays(364), rules.getLast().earlyUntil());
    }

    @Test
    void whatAPluginReceivesTwiceIsOnePayment() {
        var event = event("Charge received");
        var balance = balance(event, given.come(given.form(event, FormKind.GUEST), person("On Line", "line@charge.example", Residence.BRITAIN), Language.ENGLISH));
        var reference = balance.charge().getReference();
        for (int time = 0; time < 2; time++) {
            given.portal(() -> service(PaymentService.class).receive(reference, balance.due(), "token-7"));
        }
        assertEquals(PaymentState.PAID, balance(event, balance.signUp()).state());
        assertEquals(1, given.portal(() -> service(Accounting.class).papers(balance)).size());
        assertThrows(RefusedException.class, () -> given.portal(() -> service(PaymentService.class).receive(reference, new Money(BigDecimal.ONE, Currency.EUR), "token-8")));
    }

    @Test
    void numbersOfPapersFollowEachOtherHoweverManyAreWrittenAtOnce() throws Exception {
        var event = event("Charge numbers");
        var form = given.form(event, FormKind.GUEST);
        var balances = new ArrayList<Balance>();
        for (int one = 0; one < 4; one++) {
            balances.add(balance(event, given.come(form, person("Payer " + one, one + "@numbers.example", Residence.BRITAIN), Language.ENGLISH)));
        }
        try (var crowd = Executors.newFixedThreadPool(8)) {
            var all = IntStream.range(0, 24).mapToObj(one -> (Callable<Boolean>) () -> {
                if (one % 6 == 5) {
                    // A receipt that is written and rolled back takes no number along.
                    assertThrows(IllegalStateException.class, () -> given.portal().inTransaction(() -> {
                        service(PaperService.class).receipt(balances.getFirst().charge(), given.as(DemoAccounts.ORGANISER, () -> service(PaymentService.class)
                                .record(balances.getFirst().charge().getId(), new PaymentProfile(BigDecimal.ONE, PaymentWay.CASH, LocalDate.now(), ""))),
                                balances.getFirst().signUp());
                        throw new IllegalStateException("the process was killed");
                    }));
                    return true;
                }
                return Collision.retry(() -> pay(balances.get(one % 4), "1")).counts();
            }).toList();
            for (var done : crowd.invokeAll(all)) {
                assertTrue(done.get());
            }
        }
        var numbers = given.portal(() -> balances.stream().flatMap(one -> service(Accounting.class).papers(one).stream()).map(Paper::getNumber).sorted().toList());
        assertEquals(IntStream.rangeClosed(1, 20).boxed().toList(), numbers);
    }

    @Test
    void anInvoiceSaysTheSameForEverInTheLanguageOfThePerson() throws Exception {
        var event = event("Charge paper");
        var signUp = given.come(given.form(event, FormKind.GUEST), person("سلمى", "salma@paper.example", Residence.BRITAIN), Language.ARABIC);
        var reader = given.portal().http();
        var own = "/ar/sign-ups/" + signUp.getSecret();
        for (int time = 0; time < 2; time++) {
            assertEquals(302, reader.submit(reader.get(own), "form[action*=invoice]", Map.of("recipient:control", "Salma, 1 Elm Street")).status());
        }
        var links = reader.get(own).page().select("a[href*=papers]");
        assertEquals(1, links.size(), "the same invoice is written once");
        given.as(DemoAccounts.ORGANISER, () -> {
            service(PaymentService.class).agree(balance(event, signUp).charge().getId(), new Money(BigDecimal.TEN, Currency.GBP), "as agreed", "كما اتفقنا");
            return null;
        });
        var invoice = text(reader.save(links.first().attr("href")));
        assertTrue(invoice.contains("12.50") && invoice.contains("Salma, 1 Elm Street"), invoice);
        assertEquals(404, reader.get(links.first().attr("href").replace(signUp.getSecret(), "somebody-else")).status());
        assertEquals(PaymentState.AWAITED, balance(event, signUp).state());
    }

    @Test
    void onlyWhoIsNamedForItSeesWhoPaysWhat() throws Exception {
        var event = event("Charge rights");
        var form = given.form(event, FormKind.GUEST);
        var signUp = given.come(form, person("Secret Payer", "secret@rights.example", Residence.BRITAIN), Language.ENGLISH);
        var payments = "/en/desk/events/" + event.getSlug() + "/payments";
        given.entrust(event, DemoAccounts.CONTRIBUTOR, EnumSet.of(Duty.CHECK_IN));
        var door = given.portal().http().signIn(DemoAccounts.CONTRIBUTOR);
        assertEquals(403, door.get(payments).status());
        assertEquals(403, door.get(payments + "/" + signUp.getId()).status());
        assertFalse(door.get("/en/desk/events/" + event.getSlug() + "/door").text().contains("Payments"));
        assertEquals(403, given.portal().http().signIn(DemoAccounts.ADMINISTRATOR).get(payments).status());
        assertThrows(AccessDeniedException.class, () -> given.as(DemoAccounts.CONTRIBUTOR, () -> service(Accounting.class).list(event)));
        assertThrows(AccessDeniedException.class, () -> given.as(DemoAccounts.CONTRIBUTOR, () -> service(PaymentService.class)
                .record(balance(event, signUp).charge().getId(), new PaymentProfile(BigDecimal.ONE, PaymentWay.CASH, LocalDate.now(), ""))));
        given.entrust(event, DemoAccounts.CONTRIBUTOR, EnumSet.of(Duty.LIST));
        var columns = "?column=name&column=payment&column=due&column=reference";
        var csv = "/en/desk/events/" + event.getSlug() + "/people.csv" + columns;
        assertFalse(door.get(csv).text().contains("Awaiting payment"), "the list alone tells nothing of money");
        given.entrust(event, DemoAccounts.CONTRIBUTOR, EnumSet.of(Duty.LIST, Duty.PAYMENTS));
        var reference = balance(event, signUp).charge().getReference();
        assertTrue(door.get(csv).text().contains("Secret Payer,£12.50,Awaiting payment," + reference), door.get(csv).text());
        assertEquals(1, door.get(payments + "?q=" + reference.toLowerCase(Locale.ROOT).replace("-", "")).page().select("tbody tr").size());
        assertEquals("PK", new String(door.save(csv.replace(".csv", ".xlsx")), 0, 2, StandardCharsets.US_ASCII));
    }

    @Test
    void whoIsForgottenHasNoNameInTheAccountsWhichStayWhole() {
        var event = event("Charge forgotten");
        var signUp = given.come(given.form(event, FormKind.GUEST), person("Forget Me", "forget@charge.example", Residence.BRITAIN), Language.ENGLISH);
        pay(balance(event, signUp), "12.50");
        given.portal(() -> {
            service(Forgetting.class).forget(event.getId());
            return null;
        });
        var balance = balance(event, signUp);
        assertEquals("12.50", balance.paid().amount().toPlainString());
        var paper = given.portal(() -> service(Accounting.class).papers(balance).getFirst());
        assertEquals(1, paper.getNumber());
        assertEquals("", paper.getRecipient());
        assertEquals("", given.portal(() -> service(Accounting.class).payments(balance).getFirst().getNote()));
    }
}
