package org.twinhall.bench;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What no search of a portal can beat by much: Lucene with its own analysers, ten hits with their words marked, over bare Jetty. */
final class LuceneServer extends Handler.Abstract {

    private static final FieldType TEXT = text();
    private static final Analyzer ANALYZER = new PerFieldAnalyzerWrapper(new EnglishAnalyzer(), Map.of("title_ar", new ArabicAnalyzer(),
            "lead_ar", new ArabicAnalyzer(), "body_ar", new ArabicAnalyzer()));
    private static final Map<String, Float> FIELDS = Map.of("title_en", 4f, "lead_en", 2f, "body_en", 1f, "title_ar", 4f, "lead_ar", 2f, "body_ar", 1f);
    private static final int HITS = 10;

    private final IndexSearcher searcher;
    private final QueryBuilder words = new QueryBuilder(ANALYZER);

    /**
     * Serves an index that {@link #index} wrote.
     *
     * @param arguments the port and the folder of the index
     */
    public static void main(String[] arguments) throws Exception {
        MemoryServer.serve(Integer.parseInt(arguments[0]), new LuceneServer(Path.of(arguments[1])));
    }

    private LuceneServer(Path folder) throws IOException {
        searcher = new IndexSearcher(DirectoryReader.open(FSDirectory.open(folder)));
    }

    /**
     * Indexes a corpus.
     *
     * @return how long it took, in seconds
     */
    static double index(Corpus corpus, int entries, Path folder) throws IOException {
        long begun = System.nanoTime();
        try (var writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(ANALYZER).setRAMBufferSizeMB(64).setOpenMode(IndexWriterConfig.OpenMode.CREATE))) {
            for (int number = 0; number < entries; number++) {
                var document = new Document();
                for (var text : corpus.entry(number).texts()) {
                    document.add(new StringField("path", "/" + text.language() + "/" + text.slug(), Field.Store.YES));
                    document.add(new Field("title_" + text.language(), text.title(), TEXT));
                    document.add(new Field("lead_" + text.language(), text.lead(), TEXT));
                    document.add(new Field("body_" + text.language(), text.plain(), TEXT));
                }
                writer.addDocument(document);
            }
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private static FieldType text() {
        var type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var query = String.valueOf(request.getHttpURI().getQuery());
        var bytes = answer(URLDecoder.decode(query.replaceAll("^(.*&)?q=|&.*$", ""), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8");
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        response.write(true, ByteBuffer.wrap(bytes), callback);
        return true;
    }

    private String answer(String asked) throws IOException {
        var all = new BooleanQuery.Builder();
        for (var word : asked.split("\\s+")) {
            var anywhere = FIELDS.entrySet().stream().map(field -> boosted(words.createBooleanQuery(field.getKey(), word), field.getValue()))
                    .filter(java.util.Objects::nonNull).toList();
            if (!anywhere.isEmpty()) {
                all.add(new DisjunctionMaxQuery(anywhere, 0.1f), Occur.MUST);
            }
        }
        var query = all.build();
        var found = searcher.search(query, HITS);
        var fields = new String[] {"title_en", "body_en", "title_ar", "body_ar"};
        var marked = UnifiedHighlighter.builder(searcher, ANALYZER).build().highlightFields(fields, query, found);
        var html = new StringBuilder("<!doctype html><title>").append(found.totalHits.value()).append("</title><ol>");
        for (int hit = 0; hit < found.scoreDocs.length; hit++) {
            html.append("<li>");
            for (var field : fields) {
                html.append(marked.get(field)[hit] == null ? "" : "<p>" + marked.get(field)[hit]);
            }
        }
        return html.append("</ol>").toString();
    }

    private static Query boosted(Query query, float boost) {
        return query == null ? null : new BoostQuery(query, boost);
    }
}
