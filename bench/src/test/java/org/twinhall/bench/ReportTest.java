package org.twinhall.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void whatIsNotMeasuredAnewStaysAsThePageHasIt() {
        var before = new Report("10k", false);
        before.tell("search, 8 connections", "CPU per answer", 4.6, "ms");
        before.tell("suggest, 1 connection", "an answer", 2, "kB");
        before.ratio("search, 8 connections", "p99, to Lucene alone", 1.05, 2, false);
        var page = before.markdown().lines().toList();
        var after = new Report("10k", false);
        after.keep(page);
        assertEquals(before.markdown(), after.markdown());
        after.tell("search, 8 connections", "CPU per answer", 3.2, "ms");
        assertTrue(after.markdown().contains("| search, 8 connections | CPU per answer | 3.20 ms |"));
        assertTrue(after.markdown().contains("| suggest, 1 connection | an answer | 2.00 kB |"));
    }

    @Test
    void aQuickRunSaysNothingBesideOthers() {
        var quick = new Report("10k", true);
        quick.tell("search, 8 connections", "CPU per answer", 4.6, "ms");
        var whole = new Report("10k", false);
        whole.keep(quick.markdown().lines().toList());
        assertEquals(new Report("10k", false).markdown(), whole.markdown());
        whole.keep(List.of());
        assertEquals(new Report("10k", false).markdown(), whole.markdown());
    }
}
