package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.access.Role;
import org.twinhall.account.Accounts;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.signup.Application;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.conference.signup.Residence;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpForms;
import org.twinhall.conference.signup.SignUpVerbs;
import org.twinhall.conference.signup.SignUps;
import org.twinhall.conference.signup.Terms;
import org.twinhall.plugin.DemoData;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;

/** What the next conference costs, and people who paid, paid a part, or have yet to pay. */
public class ChargeDemo implements DemoData {

    private static final int EARLY_DAYS = 40;

    private final EventService events;
    private final SignUpForms forms;
    private final SignUps signUps;
    private final SignUpVerbs verbs;
    private final RuleService rules;
    private final Charges charges;
    private final PaymentService payments;
    private final PaperService papers;
    private final Accounts accounts;
    private final Access access;
    private final Clock clock;

    @Inject
    ChargeDemo(EventService events, SignUpForms forms, SignUps signUps, SignUpVerbs verbs, RuleService rules, Charges charges, PaymentService payments,
               PaperService papers, Accounts accounts, Access access, Clock clock) {
        this.events = events;
        this.forms = forms;
        this.signUps = signUps;
        this.verbs = verbs;
        this.rules = rules;
        this.charges = charges;
        this.payments = payments;
        this.papers = papers;
        this.accounts = accounts;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public void add() {
        var event = events.listComing().stream().filter(one -> one.getKind() == EventKind.CONFERENCE).findFirst();
        var organiser = accounts.findByEmail(DemoAccounts.ORGANISER.email());
        if (event.isPresent() && organiser.isPresent()) {
            charge(event.get());
            var named = new Identity(organiser.get().getId(), organiser.get().getName(), null, Dates.ZONE, Set.of(Role.ORGANISER), Map.of());
            access.as(named, () -> {
                comeAndPay(event.get());
                return null;
            });
        }
    }

    private void charge(Event event) {
        var today = LocalDate.now(clock.withZone(event.getZone()));
        rules.add(event.getId(), new RuleProfile(null, FormKind.VOLUNTEER, null, false, pounds("0"), "because you help", "لأنكم تساعدون"));
        rules.add(event.getId(), new RuleProfile(Residence.PALESTINE, null, null, false, pounds("0"), "because you are our guests from Palestine",
                "لأنكم ضيوفنا من فلسطين"));
        rules.add(event.getId(), new RuleProfile(null, null, null, true, pounds("5"), "as you asked", "كما طلبتم"));
        rules.add(event.getId(), new RuleProfile(null, null, today.plusDays(EARLY_DAYS), false, pounds("20"), "because you signed up early",
                "لأنكم سجّلتم مبكرًا"));
        rules.add(event.getId(), new RuleProfile(null, null, null, false, pounds("25"), "for the hall, the lunch and the interpreters",
                "للقاعة والغداء والمترجمين"));
        rules.describeLedger(event.getId(), new LedgerProfile("Friendship and Twinning Network\n12 Demo Street\nOxford", "شبكة الصداقة والتوأمة\n12 شارع المثال\nأكسفورد",
                "Bank transfer to Demo Bank, sort code 00-00-00, account 00000000", "تحويل إلى بنك المثال، رمز الفرع 00-00-00، الحساب 00000000"), LedgerProfile.NONE.mark());
    }

    private void comeAndPay(Event event) {
        var guests = forms.listOf(event.getId()).stream().filter(one -> one.getKind() == FormKind.GUEST).findFirst().orElseThrow();
        var paid = come(guests, "Alison Marsh", "alison@demo.example", List.of("Graham Marsh"), new Terms(Residence.BRITAIN, false), Language.ENGLISH);
        pay(paid, "40", "");
        papers.invoice(paid.getSecret(), "Marsh and Marsh\n3 Lime Walk\nOxford");
        var part = come(guests, "Gareth Pugh", "gareth@demo.example", List.of(), new Terms(Residence.BRITAIN, false), Language.ENGLISH);
        pay(part, "10", "The rest comes next month.");
        come(guests, "Fiona Baird", "fiona@demo.example", List.of(), new Terms(Residence.BRITAIN, true), Language.ENGLISH);
        come(guests, "سامر حداد", "samer@demo.example", List.of(), new Terms(Residence.PALESTINE, false), Language.ARABIC);
        var abroad = come(guests, "هالة نصار", "hala@demo.example", List.of(), new Terms(Residence.ELSEWHERE, false), Language.ARABIC);
        pay(abroad, "20", "");
        verbs.withdraw(come(guests, "Neil Corrie", "neil@demo.example", List.of(), new Terms(Residence.BRITAIN, false), Language.ENGLISH).getSecret());
    }

    private SignUp come(SignUpForm form, String name, String email, List<String> others, Terms terms, Language language) {
        verbs.signUp(form.getId(), new Application(name, email, null, others, Map.of(), false).on(terms), language);
        var made = signUps.listOf(List.of(form.getId())).stream().filter(one -> one.getEmail().equals(email)).findFirst().orElseThrow();
        verbs.confirm(made.getSecret());
        return made;
    }

    private void pay(SignUp signUp, String amount, String note) {
        var today = LocalDate.now(clock);
        payments.record(charges.findOf(signUp.getId()).orElseThrow().getId(), new PaymentProfile(new BigDecimal(amount), PaymentWay.TRANSFER, today, note));
    }

    private static Money pounds(String amount) {
        return new Money(new BigDecimal(amount), Currency.GBP);
    }
}
