package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.twinhall.pdf.PdfPanel;
import org.twinhall.text.Dates;

/** An invoice or a receipt to print. */
public class PaperPdf extends PdfPanel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Prices prices;

    private final transient Paper paper;
    private final transient Payment payment;

    /** Makes it; {@code payment} is what a receipt is for, null for an invoice. */
    PaperPdf(String id, Paper paper, Payment payment) {
        super(id);
        this.paper = paper;
        this.payment = payment;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = paper.getLanguage();
        add(new Label("heading", getString("paper." + paper.getKind()).replace("${number}", String.valueOf(paper.getNumber()))));
        boolean reversed = payment != null && !payment.counts();
        add(new Label("reversed", getString("paper.reversed").replace("${day}", reversed ? Dates.day(payment.getReversedAt(), language) : "")).setVisible(reversed));
        add(new Label("day", Dates.day(paper.getIssuedAt(), language)), new Label("reference", paper.getReference()));
        add(new MultiLineLabel("recipient", paper.getRecipient()), new MultiLineLabel("payee", paper.getPayee()));
        add(new Label("line", paper.getLine()), new Label("amount", prices.told(paper.getMoney(), language)));
        add(new WebMarkupContainer("howPart").add(new MultiLineLabel("how", paper.getHow())).setVisible(!paper.getHow().isEmpty()));
    }

    @Override
    protected Object[] titleArguments() {
        return new Object[] {paper.getNumber()};
    }
}
