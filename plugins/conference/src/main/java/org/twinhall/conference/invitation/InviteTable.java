package org.twinhall.conference.invitation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.wicket.validation.Validatable;
import org.apache.wicket.validation.validator.EmailAddressValidator;
import org.twinhall.account.Account;
import org.twinhall.text.Folding;
import org.twinhall.text.Language;

/**
 * A table of people who are to be invited: CSV with commas, semicolons or tabs, in UTF-8. Columns are known by their headings in
 * either language; a mapping says which of ours another heading means.
 *
 * @param lines what became of each line of the table
 */
record InviteTable(List<Line> lines) {

    /**
     * A line.
     *
     * @param number  its number in the table, the headings being the first
     * @param invitee who is to be invited; null when the line cannot be used
     * @param flaw    bundle key of why it cannot; empty when it can
     * @param about   what the flaw is about
     */
    record Line(long number, Invitee invitee, String flaw, String about) {
    }

    /** What a text turned out to be: a table, or why it is none, as a bundle key. */
    record Reading(InviteTable table, String flaw) {
    }

    private enum Column {
        NAME("name", "full name", "الاسم", "الاسم الكامل"), EMAIL("email", "e mail", "e mail address", "email address", "mail", "البريد", "البريد الإلكتروني"),
        LANGUAGE("language", "اللغة"), GROUP("group", "member group", "المجموعة");

        private final List<String> headings;

        Column(String... headings) {
            this.headings = List.of(headings).stream().map(Folding::key).toList();
        }

        static Optional<Column> of(String heading) {
            var key = Folding.key(heading);
            return List.of(values()).stream().filter(one -> one.headings.contains(key)).findFirst();
        }
    }

    /**
     * Reads a table.
     *
     * @param mapping lines such as {@code name = Who}: our heading, an equals sign, theirs; may be empty
     * @param usual   the language of lines that say none
     * @param groups  finds the id of a group by what somebody wrote
     */
    static Reading read(String text, String mapping, Language usual, Function<String, Optional<Long>> groups) {
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(plain)).setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).get();
        try (var parser = format.parse(new StringReader(plain))) {
            var columns = columns(parser.getHeaderNames(), mapping);
            if (!columns.containsKey(Column.EMAIL) || !columns.containsKey(Column.NAME)) {
                return new Reading(null, "inviteTable.columns");
            }
            var lines = new ArrayList<Line>();
            var seen = new HashSet<String>();
            for (var record : parser) {
                if (lines.size() == InvitationService.MOST) {
                    return new Reading(null, "inviteTable.long");
                }
                lines.add(line(record, columns, usual, groups, seen));
            }
            return lines.isEmpty() ? new Reading(null, "inviteTable.empty") : new Reading(new InviteTable(List.copyOf(lines)), "");
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            return new Reading(null, "inviteTable.form");
        }
    }

    private static char delimiter(String text) {
        var first = text.lines().findFirst().orElse("");
        return first.contains("\t") ? '\t' : first.contains(";") && !first.contains(",") ? ';' : ',';
    }

    private static Map<Column, Integer> columns(List<String> header, String mapping) {
        var columns = new HashMap<Column, Integer>();
        for (int at = 0; at < header.size(); at++) {
            int here = at;
            Column.of(header.get(at)).ifPresent(column -> columns.putIfAbsent(column, here));
        }
        mapping.lines().map(line -> line.split("=", 2)).filter(parts -> parts.length == 2).forEach(parts -> Column.of(parts[0]).ifPresent(column -> {
            var theirs = Folding.key(parts[1]);
            header.stream().filter(one -> Folding.key(one).equals(theirs)).findFirst().ifPresent(one -> columns.put(column, header.indexOf(one)));
        }));
        return columns;
    }

    private static Line line(CSVRecord record, Map<Column, Integer> columns, Language usual, Function<String, Optional<Long>> groups, HashSet<String> seen) {
        long number = record.getRecordNumber() + 1;
        var name = cell(record, columns.get(Column.NAME));
        var email = cell(record, columns.get(Column.EMAIL));
        var tongue = cell(record, columns.get(Column.LANGUAGE));
        var wrote = cell(record, columns.get(Column.GROUP));
        var language = tongue.isEmpty() ? Optional.of(usual) : language(tongue);
        var group = wrote.isEmpty() ? Optional.<Long>empty() : groups.apply(wrote);
        if (name.isEmpty() || name.length() > Account.LONGEST_NAME) {
            return new Line(number, null, "inviteTable.name", name);
        } else if (!isAddress(email)) {
            return new Line(number, null, "inviteTable.email", email);
        } else if (language.isEmpty()) {
            return new Line(number, null, "inviteTable.language", tongue);
        } else if (!wrote.isEmpty() && group.isEmpty()) {
            return new Line(number, null, "inviteTable.group", wrote);
        } else if (!seen.add(Invitation.key(email))) {
            // Only of lines that can be used is another one the second.
            return new Line(number, null, "inviteTable.twice", email);
        }
        return new Line(number, new Invitee(name, email, language.get(), group.orElse(null)), "", "");
    }

    private static boolean isAddress(String email) {
        var entered = new Validatable<>(email);
        EmailAddressValidator.getInstance().validate(entered);
        return !email.isEmpty() && email.length() <= Account.LONGEST_EMAIL && entered.isValid();
    }

    private static Optional<Language> language(String word) {
        var key = Folding.key(word);
        return List.of(Language.values()).stream().filter(one -> one.tag().equals(key) || Folding.key(one.ownName()).equals(key)
                || one.locale().getDisplayLanguage(java.util.Locale.ENGLISH).toLowerCase(java.util.Locale.ROOT).equals(key)).findFirst();
    }

    private static String cell(CSVRecord record, Integer at) {
        return at == null || at >= record.size() ? "" : record.get(at).strip();
    }
}
