package org.twinhall.registry.scale;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.twinhall.registry.link.Formality;
import org.twinhall.registry.link.LinkKind;
import org.twinhall.registry.link.LinkState;
import org.twinhall.registry.partner.PartnerKind;
import org.twinhall.registry.partner.Theme;
import org.twinhall.testing.RunningPortal;
import org.twinhall.text.Folding;

/**
 * A registry as large as nobody has yet: places, groups, partners and links with names that are made up, the same each time.
 * Written straight into the tables, for through the services it would take minutes; the index knows nothing of it.
 */
final class GeneratedRegistry {

    /** Ids from here on, so that they meet no others. */
    private static final long FIRST = 10_000_000;
    private static final int BATCH = 1000;
    private static final List<String> REGIONS = List.of("Nablus", "Hebron", "Ramallah and al-Bireh", "Jenin", "Tulkarm", "Qalqilya", "Salfit", "Bethlehem",
            "Jericho", "Tubas", "Jerusalem", "Gaza", "North Gaza", "Deir al-Balah", "Khan Yunis", "Rafah");
    private static final List<String> BRITISH = List.of("Scotland", "Wales", "Yorkshire", "Lancashire", "Devon", "Kent", "London", "Sussex", "Norfolk", "Cumbria");
    private static final String[] BEGINNINGS = {"Ash", "Brack", "Cold", "Dun", "Elm", "Fen", "Garth", "Holm", "Ings", "Kirk", "Lang", "Mere", "Nor", "Oak", "Pen", "Raven"};
    private static final String[] ENDINGS = {"beck", "bridge", "combe", "dale", "field", "ford", "ham", "ley", "mouth", "stead", "thorpe", "wick"};
    private static final String[] HEADS = {"Beit", "Deir", "Kafr", "Khirbet", "Ein", "Wadi", "Tell", "Burj", "Umm", "Ras"};
    private static final String[] ARABIC_HEADS = {"بيت", "دير", "كفر", "خربة", "عين", "وادي", "تل", "برج", "أم", "رأس"};
    private static final String[] TAILS = {"Zayn", "Louz", "Rumman", "Teen", "Nada", "Sahl", "Qamar", "Warda", "Hajal", "Zaatar", "Sidr", "Nakhl", "Habb", "Ghazal", "Shams", "Rih"};
    private static final String[] ARABIC_TAILS = {"زين", "لوز", "رمان", "تين", "ندى", "سهل", "قمر", "وردة", "حجل", "زعتر", "سدر", "نخل", "حب", "غزال", "شمس", "ريح"};

    private final int partners;
    private final int links;
    private final int groups;
    private final int places;
    private final Random chance = new Random(20260101);

    GeneratedRegistry(int partners, int links) {
        this.partners = partners;
        this.links = links;
        this.groups = Math.max(10, links / 50);
        this.places = Math.max(20, partners / 10);
    }

    /** Writes everything, in one transaction. */
    void write(RunningPortal portal) throws SQLException {
        try (var entities = portal.get(EntityManagerFactory.class).createEntityManager()) {
            entities.getTransaction().begin();
            write(entities.unwrap(Connection.class));
            entities.getTransaction().commit();
        }
    }

    private void write(Connection connection) throws SQLException {
        writePlaces(connection);
        writeGroups(connection);
        writePartners(connection);
        writeLinks(connection);
    }

    private static boolean isBritish(int place) {
        return place % 5 < 2;
    }

    private static String english(int place) {
        int round = place / (isBritish(place) ? BEGINNINGS.length * ENDINGS.length : HEADS.length * TAILS.length);
        var name = isBritish(place) ? BEGINNINGS[place % BEGINNINGS.length] + ENDINGS[place / BEGINNINGS.length % ENDINGS.length]
                : HEADS[place % HEADS.length] + " " + TAILS[place / HEADS.length % TAILS.length];
        return name + " " + "ABCDEFGHIJ".charAt(place / 5 % 10) + (round == 0 ? "" : " " + round);
    }

    private static String arabic(int place) {
        return isBritish(place) ? "بلدة " + ARABIC_TAILS[place % ARABIC_TAILS.length] + " " + place
                : ARABIC_HEADS[place % ARABIC_HEADS.length] + " " + ARABIC_TAILS[place / HEADS.length % ARABIC_TAILS.length] + " " + place;
    }

    private void writePlaces(Connection connection) throws SQLException {
        try (var rows = new Rows(connection, "place", 8); var names = new Rows(connection, "place_name", 5, rows)) {
            for (int place = 0; place < places; place++) {
                boolean british = isBritish(place);
                rows.add(FIRST + place, "scale-place-" + place, british ? "TOWN" : "VILLAGE", british ? "GB" : "PS",
                        british ? BRITISH.get(place % BRITISH.size()) : REGIONS.get(place % REGIONS.size()),
                        british ? 50.6 + place % 83 * 0.1 : 31.3 + place % 97 * 0.013, british ? -4.5 + place % 59 * 0.1 : 34.9 + place % 41 * 0.014, 0);
                names.add(FIRST + place, "en", "OFFICIAL", english(place), Folding.key(english(place)));
                names.add(FIRST + place, "ar", "OFFICIAL", arabic(place), Folding.key(arabic(place)));
                names.add(FIRST + place, "en", "SPELLING", "Old " + english(place), Folding.key("Old " + english(place)));
            }
        }
    }

    private int place(boolean british) {
        int place = chance.nextInt(places / 5) * 5;
        return british ? place + chance.nextInt(2) : place + 2 + chance.nextInt(3);
    }

    private void writeGroups(Connection connection) throws SQLException {
        try (var rows = new Rows(connection, "member_group (id, slug, place_id, kind, state, founded, site_url, feed_url, email, accent, version)", 11);
                var texts = new Rows(connection, "group_text", 4, rows)) {
            for (int group = 0; group < groups; group++) {
                int place = place(true);
                rows.add(FIRST + group, "scale-group-" + group, FIRST + place, "TWINNING_GROUP", "ACTIVE", 2000, "", "", "", "OLIVE", 0);
                texts.add(FIRST + group, "en", "Friends of " + english(place) + " " + group, "");
                texts.add(FIRST + group, "ar", "أصدقاء " + arabic(place) + " " + group, "");
            }
        }
    }

    private void writePartners(Connection connection) throws SQLException {
        var kinds = Arrays.stream(PartnerKind.values()).filter(kind -> !kind.isCommunity()).toList();
        try (var rows = new Rows(connection, "partner_registry_partner (id, slug, kind, place_id, people, about_english, about_arabic, site, contact, keeper_id,"
                + " confirmed, hidden, version)", 13);
                var names = new Rows(connection, "partner_registry_name", 5, rows); var themes = new Rows(connection, "partner_registry_theme", 2, rows);
                var showings = new Rows(connection, "partner_registry_showing", 3, rows)) {
            for (int partner = 0; partner < partners; partner++) {
                var kind = kinds.get(partner % kinds.size());
                int place = place(false);
                rows.add(FIRST + partner, "scale-partner-" + partner, kind.name(), FIRST + place, 100 + partner, "", "", "", "", null, null, partner % 100 == 99, 0);
                var english = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + " of " + english(place) + " " + partner;
                var arabic = "مؤسسة " + arabic(place) + " " + partner;
                names.add(FIRST + partner, "en", "OFFICIAL", english, Folding.key(english));
                names.add(FIRST + partner, "ar", "OFFICIAL", arabic, Folding.key(arabic));
                themes.add(FIRST + partner, Theme.values()[partner % Theme.values().length].name());
                if (partner % 2 == 0) {
                    showings.add(FIRST + partner, "THEMES", "EVERYBODY");
                }
            }
        }
    }

    private void writeLinks(Connection connection) throws SQLException {
        Set<Long> taken = new HashSet<>();
        List<LinkState> states = new ArrayList<>(Arrays.stream(LinkState.values()).filter(state -> state.phase() != null).toList());
        states.addAll(List.of(LinkState.FRIENDSHIP, LinkState.FRIENDSHIP, LinkState.FRIENDSHIP, LinkState.SIGNED, LinkState.SIGNED, LinkState.SIGNED));
        try (var rows = new Rows(connection, "partner_registry_link (id, slug, group_id, partner_id, kind, formality, state, since, ended, disputed, version)", 11);
                var statements = new Rows(connection, "partner_registry_statement (id, link_id, state, happened, note_english, note_arabic, verdict, reason,"
                        + " settled_at, version)", 10, rows);
                var evidence = new Rows(connection, "partner_registry_evidence (id, statement_id, address, media_id, quoted, says_english, says_arabic,"
                        + " contradicts)", 8, statements)) {
            for (int link = 0; link < links; link++) {
                long group = chance.nextInt(groups);
                long partner = chance.nextInt(partners);
                while (!taken.add(group * partners + partner)) {
                    partner = chance.nextInt(partners);
                }
                var state = states.get(chance.nextInt(states.size()));
                int year = 1980 + chance.nextInt(46);
                var since = link % 10 == 0 ? "" : link % 7 == 0 ? "by " + year : Integer.toString(year);
                rows.add(FIRST + link, "scale-link-" + link, FIRST + group, FIRST + partner, LinkKind.values()[chance.nextInt(LinkKind.values().length)].name(),
                        Formality.values()[chance.nextInt(Formality.values().length)].name(), state.name(), since,
                        state == LinkState.ENDED ? Integer.toString(Math.min(2025, year + 5)) : "", link % 200 == 0, 0);
                statements.add(FIRST + link, FIRST + link, state.name(), since, "", "", "OPEN", "", null, 0);
                evidence.add(FIRST + link, FIRST + link, "https://example.org/scale/" + link, null, since, "What the page says of it.", "", false);
            }
        }
    }

    /** Rows on their way into a table, many at once. */
    private static final class Rows implements AutoCloseable {

        private final PreparedStatement statement;
        private final Rows before;
        private int waiting;

        Rows(Connection connection, String into, int columns) throws SQLException {
            this(connection, into, columns, null);
        }

        /** Rows that name others, which are written before them. */
        Rows(Connection connection, String into, int columns, Rows before) throws SQLException {
            this.before = before;
            statement = connection.prepareStatement("insert into " + into + " values (" + "?, ".repeat(columns - 1) + "?)");
        }

        void add(Object... values) throws SQLException {
            for (int column = 0; column < values.length; column++) {
                statement.setObject(column + 1, values[column]);
            }
            statement.addBatch();
            if (++waiting % BATCH == 0) {
                flush();
            }
        }

        private void flush() throws SQLException {
            if (before != null) {
                before.flush();
            }
            statement.executeBatch();
        }

        @Override
        public void close() throws SQLException {
            flush();
            statement.close();
        }
    }
}
