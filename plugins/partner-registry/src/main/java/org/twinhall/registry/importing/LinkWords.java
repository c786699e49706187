package org.twinhall.registry.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.twinhall.registry.link.Formality;
import org.twinhall.registry.link.LinkState;
import org.twinhall.text.PartialDate;

/**
 * What the words of a table say of a link, such as <em>formal twinning (council since abolished)</em> or <em>council_vote</em>.
 *
 * @param formality on what paper it stands
 * @param stated    what happened to it, in order
 * @param disputed  whether the words say themselves that others contradict
 */
record LinkWords(Formality formality, List<Stated> stated, boolean disputed) {

    /** A state and its date. */
    record Stated(LinkState state, PartialDate date) {
    }

    private static final Pattern ASIDE = Pattern.compile("\\(([^)]*)\\)");
    private static final Pattern REJECTED = Pattern.compile("rejected\\s*(\\d{4}(?:-\\d{2}){0,2})?");

    /** Reads the words; {@code state} says more exactly what happened on the date, and may be empty. */
    static LinkWords read(String words, String state, PartialDate date) {
        var all = words.toLowerCase(Locale.ROOT).replace('_', ' ');
        var main = ASIDE.matcher(all).replaceAll(" ");
        var formality = formality(all, main);
        var exact = Stream.of(LinkState.values()).filter(one -> one.name().equalsIgnoreCase(state)).findFirst();
        if (exact.isPresent()) {
            return new LinkWords(formality, List.of(new Stated(exact.get(), date)), false);
        }
        return new LinkWords(formality, stated(all, formality, date), all.contains("disputed"));
    }

    private static Formality formality(String all, String main) {
        var exact = Stream.of(Formality.values()).filter(one -> one.name().equalsIgnoreCase(all)).findFirst();
        if (exact.isPresent()) {
            return exact.get();
        }
        if (main.matches(".*\\b(proposed|rejected)\\b.*")) {
            return Formality.INFORMAL;
        }
        if (main.contains("memorandum")) {
            return Formality.MEMORANDUM;
        }
        if (main.contains("agreement")) {
            return Formality.AGREEMENT;
        }
        if (all.contains("council vote") || main.contains("disputed")) {
            return Formality.VOTE;
        }
        if (main.matches(".*\\b(student union|students' union|motion)\\b.*") && !main.contains("exchange")) {
            return Formality.MOTION;
        }
        if (main.matches(".*\\b(partnership|parish|school link|exchange|community centre)\\b.*")) {
            return Formality.PARTNERSHIP;
        }
        return main.matches(".*(\\bformal twinning|charter|sister city).*") ? Formality.CHARTER : Formality.INFORMAL;
    }

    private static List<Stated> stated(String all, Formality formality, PartialDate date) {
        var stated = new ArrayList<Stated>();
        var rejected = REJECTED.matcher(all);
        if (rejected.find()) {
            stated.add(new Stated(LinkState.BID, date));
            stated.add(new Stated(LinkState.REJECTED, rejected.group(1) == null ? PartialDate.UNKNOWN : PartialDate.ofCode(rejected.group(1))));
            return stated;
        }
        if (all.contains("proposed")) {
            return List.of(new Stated(LinkState.BID, date));
        }
        stated.add(new Stated(formality == Formality.INFORMAL || formality == Formality.PARTNERSHIP ? LinkState.FRIENDSHIP : LinkState.SIGNED, date));
        if (all.contains("petition")) {
            stated.add(new Stated(LinkState.BID, PartialDate.UNKNOWN));
        }
        if (all.matches(".*\\b(abolished|ended|dissolved)\\b.*")) {
            stated.add(new Stated(LinkState.ENDED, PartialDate.UNKNOWN));
        }
        return stated;
    }
}
