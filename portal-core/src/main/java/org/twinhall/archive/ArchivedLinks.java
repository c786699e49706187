package org.twinhall.archive;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Leads the links and pictures of texts that come along to where they are now; what did not come is left out. */
final class ArchivedLinks {

    private static final Pattern FILE = Pattern.compile("\"/media/([1-9]\\d{0,17})/");

    private final Map<Long, Long> files;
    private final List<GroupPlan.Renamed> renamed;
    private final Function<String, String> kindPath;

    /**
     * Makes it.
     *
     * @param files    numbers of files here by their numbers there
     * @param renamed  texts whose addresses were taken
     * @param kindPath where the texts of a kind are, {@code /news}
     */
    ArchivedLinks(Map<Long, Long> files, List<GroupPlan.Renamed> renamed, Function<String, String> kindPath) {
        this.files = files;
        this.renamed = renamed;
        this.kindPath = kindPath;
    }

    String rewritten(String html) {
        var text = withoutOthers(html);
        text = FILE.matcher(text).replaceAll(found -> "\"/media/" + files.get(Long.valueOf(found.group(1))) + "/");
        for (var one : renamed) {
            // In a tree the address of a page holds those of the pages above it.
            text = Pattern.compile("(href=\"/" + Pattern.quote(one.language() + kindPath.apply(one.kind())) + "/(?:[^\"/?#]+/)*)" + Pattern.quote(one.from())
                    + "(?=[\"/?#])").matcher(text).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(found.group(1) + one.to()));
        }
        return text;
    }

    /** The same numbers may be those of other files here. */
    private String withoutOthers(String html) {
        if (FILE.matcher(html).results().allMatch(found -> files.containsKey(Long.valueOf(found.group(1))))) {
            return html;
        }
        var body = Jsoup.parseBodyFragment(html).body();
        body.ownerDocument().outputSettings().prettyPrint(false);
        body.select("[src^=/media/]").stream().filter(this::isOther).forEach(picture -> {
            var figure = picture.closest("figure");
            picture.remove();
            if (figure != null && figure.select("[src]").isEmpty()) {
                figure.remove();
            }
        });
        body.select("[href^=/media/]").stream().filter(this::isOther).forEach(Element::unwrap);
        return body.html();
    }

    private boolean isOther(Element element) {
        var found = FILE.matcher("\"" + (element.hasAttr("src") ? element.attr("src") : element.attr("href")) + "/");
        return found.find() && !files.containsKey(Long.valueOf(found.group(1)));
    }
}
