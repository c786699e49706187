package org.twinhall.conference.charge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.conference.signup.Residence;
import org.twinhall.conference.signup.Terms;

class ChargingTest {

    private static final LocalDate EARLY = LocalDate.of(2027, 3, 1);
    private static final List<RuleProfile> RULES = List.of(rule(Residence.PALESTINE, null, null, false, "0"), rule(null, FormKind.VOLUNTEER, null, false, "0"),
            rule(null, null, null, true, "2.50"), rule(null, null, EARLY, false, "20"), rule(Residence.BRITAIN, null, null, false, "25"));

    private static RuleProfile rule(Residence residence, FormKind kind, LocalDate early, boolean hardship, String amount) {
        return new RuleProfile(residence, kind, early, hardship, pounds(amount), "because", "لأن");
    }

    private static Money pounds(String amount) {
        return new Money(new BigDecimal(amount), Currency.GBP);
    }

    private static String pays(FormKind kind, Residence residence, boolean hardship, LocalDate day) {
        return Charging.decide(RULES, kind, new Terms(residence, hardship), day).map(rule -> rule.price().amount().toPlainString()).orElse("none");
    }

    @Test
    void theFirstRuleThatFitsDecides() {
        assertEquals("0.00", pays(FormKind.GUEST, Residence.PALESTINE, true, EARLY));
        assertEquals("0.00", pays(FormKind.VOLUNTEER, Residence.BRITAIN, false, EARLY));
        assertEquals("2.50", pays(FormKind.GUEST, Residence.BRITAIN, true, EARLY.plusDays(9)));
        assertEquals("20.00", pays(FormKind.GUEST, Residence.BRITAIN, false, EARLY));
        assertEquals("25.00", pays(FormKind.GUEST, Residence.BRITAIN, false, EARLY.plusDays(1)));
        assertEquals("none", pays(FormKind.GUEST, Residence.ELSEWHERE, false, EARLY.plusDays(1)));
    }

    @Test
    void aPaymentStandsWhereItsSumsSay() {
        assertEquals(PaymentState.NOTHING, PaymentState.of(pounds("0"), pounds("0")));
        assertEquals(PaymentState.AWAITED, PaymentState.of(pounds("25"), pounds("0")));
        assertEquals(PaymentState.PART, PaymentState.of(pounds("25"), pounds("24.99")));
        assertEquals(PaymentState.PAID, PaymentState.of(pounds("25"), pounds("25.00")));
        assertEquals(PaymentState.REFUND, PaymentState.of(pounds("0"), pounds("0.01")));
    }

    @Test
    void noAmountIsFinerThanAHundredth() {
        assertThrows(ArithmeticException.class, () -> pounds("1.005"));
    }

    @Test
    void referencesAreUniqueAndTellASlipOfThePen() {
        var all = LongStream.range(1, 5000).mapToObj(Reference::of).collect(Collectors.toSet());
        assertEquals(4999, all.size());
        var one = Reference.of(123_456);
        assertEquals(one, Reference.read(" " + one.toLowerCase(Locale.ROOT).replace("-", " ")));
        var plain = one.replace("-", "");
        for (int at = 0; at + 1 < plain.length(); at++) {
            var swapped = plain.substring(0, at) + plain.charAt(at + 1) + plain.charAt(at) + plain.substring(at + 2);
            if (!swapped.equals(plain)) {
                assertNotEquals(Reference.of(123_456), Reference.read(swapped));
                assertEquals(swapped, Reference.read(swapped), "a slip is no reference");
            }
        }
    }
}
