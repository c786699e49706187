package org.twinhall.conference.charge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.twinhall.text.Language;

/** To whom the people of an event pay and how; it counts the papers. Whoever takes a number has locked the row before. */
@Entity
@Table(name = "conference_ledger")
public class Ledger {

    @Id
    @Column(name = "event_id")
    private Long eventId;

    @Column(name = "payee_english")
    private String payeeEnglish = "";

    @Column(name = "payee_arabic")
    private String payeeArabic = "";

    @Column(name = "how_english")
    private String howEnglish = "";

    @Column(name = "how_arabic")
    private String howArabic = "";

    private int invoices;

    private int receipts;

    @Version
    private int version;

    protected Ledger() {
    }

    Ledger(long eventId) {
        this.eventId = eventId;
    }

    void describe(LedgerProfile profile) {
        payeeEnglish = profile.payeeEnglish();
        payeeArabic = profile.payeeArabic();
        howEnglish = profile.howEnglish();
        howArabic = profile.howArabic();
    }

    /** The next number, counted from 1. */
    int take(PaperKind kind) {
        return kind == PaperKind.INVOICE ? ++invoices : ++receipts;
    }

    public LedgerProfile profile() {
        return new LedgerProfile(payeeEnglish, payeeArabic, howEnglish, howArabic);
    }

    /** Name and address of whoever is paid. */
    public String payee(Language language) {
        return either(language == Language.ARABIC, payeeArabic, payeeEnglish);
    }

    /** Bank and account, in words. */
    public String how(Language language) {
        return either(language == Language.ARABIC, howArabic, howEnglish);
    }

    private static String either(boolean arabic, String inArabic, String inEnglish) {
        return arabic && !inArabic.isEmpty() || inEnglish.isEmpty() ? inArabic : inEnglish;
    }
}
