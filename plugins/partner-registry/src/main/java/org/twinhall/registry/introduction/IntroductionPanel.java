package org.twinhall.registry.introduction;

import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.group.GroupPage;
import org.twinhall.registry.partner.PartnerPage;
import org.twinhall.text.Dates;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.PlainPageLink;

/** An introduction as one of the two sides sees it: nothing of what the other one says. */
final class IntroductionPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private IntroductionService service;

    @Inject
    private Parties parties;

    @Inject
    private Access access;

    private final transient Introduction introduction;
    private final transient Identity reader;

    IntroductionPanel(String id, Introduction introduction, Identity reader) {
        super(id);
        this.introduction = introduction;
        this.reader = reader;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Optional<Side> own = access.as(reader, () -> parties.sideOf(introduction));
        setVisible(own.isPresent());
        var side = own.orElse(Side.GROUP);
        var language = PortalSession.get().language();
        var other = parties.name(introduction, side.other(), language);
        add(new Label("words", getString(words(introduction, side)).replace("${other}", other).replace("${own}", parties.name(introduction, side, language))
                .replace("${until}", Dates.day(introduction.getExpiresAt(), language))
                .replace("${on}", introduction.getClosedAt() == null ? "" : Dates.day(introduction.getClosedAt(), language))));
        var to = side == Side.PARTNER ? new PlainPageLink("other", GroupPage.class, GroupPage.of(parties.group(introduction)))
                : new PlainPageLink("other", PartnerPage.class, PartnerPage.of(introduction.getPartner()));
        to.add(new Label("name", other));
        add(to, new MultiLineLabel("why", introduction.getWhy()).setVisible(!introduction.getWhy().isEmpty()));
        boolean asked = access.as(reader, () -> own.isPresent() && service.mayAnswer(introduction, side));
        add(new AnswerForm("answer", introduction.getId(), side, reader, false).setVisible(asked));
        boolean agreed = introduction.answer(side).getVerdict() == Verdict.ACCEPTED;
        add(new WithdrawForm("withdraw", introduction.getId(), reader).setVisible(agreed && introduction.isOpen()));
    }

    /** The bundle key of how far it is, as a side may know it. */
    private static String words(Introduction introduction, Side side) {
        var verdict = introduction.answer(side).getVerdict();
        return "introduction.side." + switch (introduction.getState()) {
            case PROPOSED -> verdict == Verdict.ACCEPTED ? "agreed" : "asked." + (introduction.getProposedBy() == Proposer.ORGANISER ? "organiser" : "other");
            case EXCHANGED -> "exchanged";
            default -> verdict == Verdict.DECLINED ? "declined" : "nothing";
        };
    }
}
