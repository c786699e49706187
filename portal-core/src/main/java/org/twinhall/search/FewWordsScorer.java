package org.twinhall.search;

import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageScorer;

/** Ranks passages as Lucene's own does; made for the few words of a question, where a table of words costs more than it saves. */
final class FewWordsScorer extends PassageScorer {

    @Override
    public float score(Passage passage, int contentLength) {
        var words = passage.getMatchTerms();
        int matches = passage.getNumMatches();
        double score = 0;
        for (int match = 0; match < matches; match++) {
            int first = 0;
            while (!words[first].equals(words[match])) {
                first++;
            }
            if (first == match) {
                int times = 1;
                for (int later = match + 1; later < matches; later++) {
                    times += words[later].equals(words[match]) ? 1 : 0;
                }
                score += tf(times, passage.getLength()) * weight(contentLength, passage.getMatchTermFreqsInDoc()[match]);
            }
        }
        return (float) (score * norm(passage.getStartOffset()));
    }
}
