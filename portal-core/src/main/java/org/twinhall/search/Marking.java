package org.twinhall.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Marks in the texts of a page of results, for engines that give texts and leave it to the portal to mark in them: so every engine's
 * results are cut and marked alike.
 */
public final class Marking {

    private Marking() {
    }

    /**
     * The documents, in their order, with what a query marks in them.
     *
     * @param documents with their stored fields
     */
    public static List<IndexView.Hit> mark(List<Document> documents, Query marks) throws IOException {
        if (documents.isEmpty() || marks instanceof MatchNoDocsQuery) {
            return documents.stream().map(document -> new IndexView.Hit(document, Map.of())).toList();
        }
        try (var directory = new ByteBuffersDirectory()) {
            try (var analyzer = PortalAnalyzer.forIndex(); var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                writer.addDocuments(documents.stream().map(Marking::seen).toList());
            }
            var numbers = IntStream.range(0, documents.size()).toArray();
            var texts = new HashMap<Integer, Document>();
            IntStream.of(numbers).forEach(number -> texts.put(number, documents.get(number)));
            try (var reader = DirectoryReader.open(directory)) {
                return Snippets.mark(new IndexSearcher(reader), marks, numbers, texts);
            }
        }
    }

    private static Document seen(Document document) {
        var seen = new Document();
        Snippets.FIELDS.forEach(field -> Stream.of(document.getValues(field)).forEach(text -> seen.add(new Field(field, text, Documents.HIGHLIGHTED))));
        return seen;
    }
}
