package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.web.Texts;

/** Amounts, and whom they are for, in words. */
@Singleton
public class Prices {

    private final Texts texts;

    @Inject
    Prices(Texts texts) {
        this.texts = texts;
    }

    /** An amount with its money; hundredths only where there are some. */
    public String told(Money money, Language language) {
        var plain = money.amount().stripTrailingZeros();
        var number = (plain.scale() <= 0 ? plain.setScale(0) : money.amount()).abs().toPlainString();
        return (money.sign() < 0 ? "−" : "") + text("money." + money.currency(), language).replace("${amount}", number);
    }

    /** What each person pays by a rule, or that nothing is to be paid. */
    public String price(RuleProfile rule, Language language) {
        return rule.price().sign() == 0 ? text("charge.free", language) : text("charge.each", language).replace("${amount}", told(rule.price(), language));
    }

    /** Whom a rule fits, in words. */
    public String whom(RuleProfile rule, Language language) {
        var parts = new ArrayList<String>();
        if (rule.kind() != null) {
            parts.add(kind(rule.kind(), language));
        }
        if (rule.residence() != null) {
            parts.add(text("rule.lives." + rule.residence(), language));
        }
        if (rule.earlyUntil() != null) {
            parts.add(text("rule.early", language).replace("${day}", Dates.day(rule.earlyUntil(), language)));
        }
        if (rule.hardship()) {
            parts.add(text("rule.onRequest", language));
        }
        return parts.isEmpty() ? text("rule.everybody", language) : String.join(language == Language.ARABIC ? "، " : ", ", parts);
    }

    String kind(FormKind kind, Language language) {
        return text("form.kind." + kind, language);
    }

    String text(String key, Language language) {
        return texts.get(Prices.class, key, language.locale());
    }
}
