package org.twinhall.content.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.twinhall.content.Wording;
import org.twinhall.text.WordDiff;

/** What changed between two wordings of an entry: title, lead, body and answers, one after the other. */
public final class WordingDiff {

    private WordingDiff() {
    }

    public static List<WordDiff.Block> of(Wording before, Wording after) {
        var blocks = new ArrayList<WordDiff.Block>();
        WordDiff.of(before.title(), after.title()).forEach(block -> blocks.add(new WordDiff.Block("h2", block.pieces())));
        blocks.addAll(WordDiff.of(before.lead(), after.lead()));
        blocks.addAll(WordDiff.of(before.body(), after.body()));
        var names = new TreeSet<>(before.fields().keySet());
        names.addAll(after.fields().keySet());
        names.forEach(name -> blocks.addAll(WordDiff.of(before.fields().getOrDefault(name, ""), after.fields().getOrDefault(name, ""))));
        return blocks;
    }
}
