package org.twinhall.conference.charge;

import org.twinhall.text.Mark;

/** Who is paid (name and address), and how (bank and account), in both languages. */
public record LedgerProfile(String payeeEnglish, String payeeArabic, String howEnglish, String howArabic) {

    public static final int LONGEST_PAYEE = 500;
    public static final int LONGEST_HOW = 1000;
    public static final LedgerProfile NONE = new LedgerProfile("", "", "", "");

    /** Another one whenever something is said otherwise. */
    public String mark() {
        return Mark.of(payeeEnglish, payeeArabic, howEnglish, howArabic);
    }
}
