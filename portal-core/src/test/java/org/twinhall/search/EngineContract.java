package org.twinhall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinhall.change.ChangeKey;
import org.twinhall.text.Language;

/** What is found in a small index, whichever engine holds it. */
public abstract class EngineContract {

    private static final String LUCENE = "+-&|!(){}[]^\"~*?:\\/<>=@#.,;'AND OR NOT TO ";
    private static final Names NAMES = new Names(List.of(Set.of("Hebron", "Al-Khalil", "الخليل"), Set.of("Tower Hamlets Jenin Link", "Friends of Jenin")));

    private EngineIndex index;
    private long lastId;

    /** A new index, empty; it is closed after the test. */
    protected abstract EngineIndex newIndex() throws IOException;

    /** How many texts of each sort are typed that nobody would type. */
    protected int hostile() {
        return 500;
    }

    @BeforeEach
    void fill() throws IOException {
        index = newIndex();
        enter("A mill in the valley", "The miller of Hebron grinds wheat. أحمد زار المطحنة.", SearchDocument.EVERYBODY);
        enter("Letters", "A valley, and no mill but the wheats. احمد كتب رسالة.", SearchDocument.EVERYBODY);
        enter("Friends of Jenin", "A café beside the river.", SearchDocument.EVERYBODY);
        enter("Quernstone accounts", "Only members read of the quernstones.", SearchDocument.MEMBERS);
        enter("Gardan", "A slip of the pen.", SearchDocument.EVERYBODY);
        enter("An evening", "Everybody sat in the garden.", SearchDocument.EVERYBODY);
        index.reached(1, "");
    }

    private void enter(String title, String body, String readers) throws IOException {
        var document = new SearchDocument("text", ++lastId, Language.ENGLISH, "page", "/" + lastId, title, Set.of(), "", body,
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(lastId), Set.of(readers), Set.of(), Set.of(), Set.of());
        index.put(new ChangeKey("text", lastId), Documents.of(new ChangeKey("text", lastId), List.of(document)));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void anyTextWhateverGivesAnAnswer() throws IOException {
        var random = new Random(20261129);
        var everything = IntStream.range(0, hostile()).mapToObj(number -> random.ints(1 + random.nextInt(40), 0, Character.MAX_CODE_POINT + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
        var syntax = IntStream.range(0, hostile()).mapToObj(number -> random.ints(1 + random.nextInt(40), 0, LUCENE.length())
                .mapToObj(at -> random.nextInt(4) == 0 ? "mill" : LUCENE.substring(at, at + 1)).reduce("", String::concat));
        for (var typed : (Iterable<String>) Stream.concat(everything, syntax)::iterator) {
            assertTrue(find(typed, Language.values()[typed.length() % 2]).results().size() <= SearchService.PAGE, typed);
        }
    }

    @ParameterizedTest
    @CsvSource({"\"mill in the valley\",A mill in the valley", "\"in the valley\",A mill in the valley", "\"أحمد\",A mill in the valley",
        "\"احمد\",Letters", "\"wheats\",Letters", "\"WHEAT\",A mill in the valley", "\"café\",Friends of Jenin"})
    void whatIsInQuotationMarksIsMeantLetterByLetter(String typed, String title) throws IOException {
        assertEquals(List.of(title), titles(typed));
    }

    @Test
    void quotationMarksDoNotFoldAccents() throws IOException {
        assertEquals(List.of(), titles("\"cafe\""));
        assertEquals(List.of("Friends of Jenin"), titles("cafe"));
    }

    @Test
    void whatIsNotWantedIsNotThere() throws IOException {
        assertEquals(List.of("Letters"), titles("valley -Hebron"));
        assertEquals(List.of("Letters"), titles("valley -الخليل -hebron"));
        assertEquals(List.of("Letters"), titles("valley -\"mill in\""));
    }

    @Test
    void oneWrongLetterStillFindsBehindWhatIsSpeltSo() throws IOException {
        assertEquals(List.of("A mill in the valley", "Letters"), titles("vallwy").stream().sorted().toList());
        assertEquals(List.of("An evening", "Gardan"), titles("garden"));
    }

    @Test
    void somethingElseIsProposedWhenItLeadsToMore() throws IOException {
        assertEquals("valley mill", find("vallwy mill", Language.ENGLISH).meant());
        assertNull(find("valley mill", Language.ENGLISH).meant());
    }

    @Test
    void nothingIsProposedOrFoundThatTheReaderMayNotRead() throws IOException {
        var answer = find("quernstune", Language.ENGLISH);
        assertNull(answer.meant());
        assertEquals(0, answer.total());
        assertNotNull(index.search(view -> new Finder(view, NAMES, Readers.among(Fields.READERS, List.of(SearchDocument.MEMBERS)), Instant.EPOCH)
                .find(SearchQuery.of("quernstune"), Language.ENGLISH)).meant());
    }

    @Test
    void aFormerNameFindsWhatIsCalledOtherwiseNow() throws IOException {
        assertEquals("Friends of Jenin", titles("Tower Hamlets Jenin Link").getFirst());
    }

    @Test
    void theNewestComesFirstWhenThatIsAsked() throws IOException {
        var query = new SearchQuery("valley", null, null, null, null, null, null, Map.of(), SearchQuery.Order.NEWEST, 1);
        assertEquals(List.of("Letters", "A mill in the valley"), find(query, Language.ENGLISH).results().stream().map(one -> one.title().text()).toList());
    }

    @Test
    void aBegunWordIsMarkedWhereItStands() throws IOException {
        var marked = find("mil", Language.ENGLISH).results().getFirst().title().parts().stream().filter(MarkedText.Part::marked).toList();
        assertEquals(List.of("mill"), marked.stream().map(MarkedText.Part::text).toList());
        assertFalse(find("\"", Language.ENGLISH).total() > 0);
    }

    @Test
    void aWordThatManyTextsHaveIsTheBeginningOfTitlesOnly() throws IOException {
        for (int number = 1; number <= SearchService.PAGE; number++) {
            enter("Visit " + number, "Tents stand in the camp.", SearchDocument.EVERYBODY);
        }
        enter("An appeal", "We campaign for a nursery.", SearchDocument.EVERYBODY);
        enter("Campfire songs", "Bring a guitar.", SearchDocument.EVERYBODY);
        index.reached(2, "");
        assertEquals(List.of("An appeal"), titles("campai"));
        assertEquals(SearchService.PAGE + 1, find("camp", Language.ENGLISH).total());
        assertTrue(titles("camp").contains("Campfire songs"));
    }

    private List<String> titles(String typed) throws IOException {
        return find(typed, Language.ENGLISH).results().stream().map(one -> one.title().text()).toList();
    }

    private SearchAnswer find(String typed, Language language) throws IOException {
        return find(SearchQuery.of(typed), language);
    }

    private SearchAnswer find(SearchQuery query, Language language) throws IOException {
        return index.search(view -> new Finder(view, NAMES, Readers.among(Fields.READERS, List.of(SearchDocument.EVERYBODY)),
                Instant.parse("2026-11-01T00:00:00Z")).find(query, language));
    }
}
