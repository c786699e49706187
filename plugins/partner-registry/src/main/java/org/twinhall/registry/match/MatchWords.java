package org.twinhall.registry.match;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.wicket.Component;
import org.twinhall.registry.partner.PartnerKind;
import org.twinhall.registry.partner.Theme;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;

/** Says in words what gave points, and what a seeker looks for. */
final class MatchWords {

    private final Component owner;

    /** Takes texts from where a component finds them. */
    MatchWords(Component owner) {
        this.owner = owner;
    }

    /** Why a point was given. */
    String of(Point point) {
        var text = owner.getString("match.point." + point.words());
        if (point.criterion() == Criterion.SIZE) {
            return text.replace("${own}", one(point.about().getFirst())).replace("${its}", one(point.about().getLast()));
        }
        return text.replace("${about}", list(point.about()));
    }

    /** A sentence about what is known; empty when nothing is. */
    String part(String key, List<?> about) {
        return about.isEmpty() ? "" : owner.getString(key).replace("${about}", list(about));
    }

    /** The number of points with its sign; a true minus, not a hyphen. */
    static String number(int points) {
        return points < 0 ? "\u2066−" + -points + "\u2069" : points == 0 ? "0" : "\u2066+" + points + "\u2069";
    }

    private String list(List<?> about) {
        return about.stream().map(this::one).collect(Collectors.joining(PortalSession.get().language() == Language.ARABIC ? "، " : ", "));
    }

    private String one(Object about) {
        return switch (about) {
            case Theme theme -> owner.getString("partner.theme." + theme);
            case PartnerKind kind -> owner.getString("partner.kind." + kind);
            case Integer number -> String.format(Locale.UK, "%,d", number);
            default -> Locale.forLanguageTag(about.toString()).getDisplayLanguage(owner.getLocale());
        };
    }
}
