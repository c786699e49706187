package org.twinhall.conference.proposal;

import jakarta.inject.Inject;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.programme.Wording;
import org.twinhall.plugin.DemoData;
import org.twinhall.text.Language;

/** The call of the next conference, with a proposal in either language. */
public class ProposalDemo implements DemoData {

    private static final int WEEKS = 6;

    private final EventService events;
    private final ReviewService review;
    private final ProposalService service;
    private final Proposals proposals;

    @Inject
    ProposalDemo(EventService events, ReviewService review, ProposalService service, Proposals proposals) {
        this.events = events;
        this.review = review;
        this.service = service;
        this.proposals = proposals;
    }

    @Override
    public void add() {
        events.listComing().stream().filter(event -> event.getKind() == EventKind.CONFERENCE).findFirst().ifPresent(this::addTo);
    }

    private void addTo(Event event) {
        review.call(event.getId(), event.getStarts().minusWeeks(WEEKS), new Wording(
                "Workshops of an hour in which people do something together are wished for most.",
                "نرغب خصوصًا في ورشات مدتها ساعة يعمل فيها الناس شيئًا معًا."));
        propose(event, Language.ENGLISH, new ProposalProfile("Bread and za’atar: cooking across a screen",
                "We bake the same bread in two kitchens, an hour apart by plane and two by clock.",
                "Mair Llewelyn", "Baker", "mair@demo.example"));
        propose(event, Language.ARABIC, new ProposalProfile("تطريز ذاكرة القرى", "نطرّز معًا غرزة من كل قرية، ونحكي قصة كل واحدة منها.", "إيمان شاهين",
                "جمعية تطريز، أبو ديس", "iman@demo.example"));
    }

    private void propose(Event event, Language language, ProposalProfile profile) {
        service.propose(event.getId(), profile, language);
        proposals.listOf(event.getId(), profile.email()).forEach(one -> service.confirm(one.getSecret()));
    }
}
