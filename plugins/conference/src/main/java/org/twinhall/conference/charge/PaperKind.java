package org.twinhall.conference.charge;

/** The papers of an event; each kind has numbers of its own. */
public enum PaperKind {
    INVOICE, RECEIPT
}
