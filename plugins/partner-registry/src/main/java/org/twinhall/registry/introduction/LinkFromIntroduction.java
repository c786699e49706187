package org.twinhall.registry.introduction;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.twinhall.access.Access;
import org.twinhall.account.RefusedException;
import org.twinhall.persistence.Transactional;
import org.twinhall.registry.link.Claim;
import org.twinhall.registry.link.Formality;
import org.twinhall.registry.link.Link;
import org.twinhall.registry.link.LinkKind;
import org.twinhall.registry.link.LinkService;
import org.twinhall.registry.link.LinkState;
import org.twinhall.registry.link.Links;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.post.OwnSource;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.text.PartialDate;
import org.twinhall.web.Texts;

/** Enters what follows from an introduction: that the two are in contact, known from the network that introduced them. */
@Singleton
public class LinkFromIntroduction {

    private final Introductions introductions;
    private final LinkService linkService;
    private final Links links;
    private final Texts texts;
    private final OwnSource sources;
    private final Access access;
    private final Clock clock;

    @Inject
    LinkFromIntroduction(Introductions introductions, LinkService linkService, Links links, Texts texts, OwnSource sources, Access access, Clock clock) {
        this.introductions = introductions;
        this.linkService = linkService;
        this.links = links;
        this.texts = texts;
        this.sources = sources;
        this.access = access;
        this.clock = clock;
    }

    /** Whether the current person may tell that the two are in contact, and nobody has yet. */
    boolean isOffered(Introduction introduction) {
        return introduction.getState() == Introduction.State.EXCHANGED && !introduction.getPartner().isHidden()
                && access.may(PartnerService.WRITE, introduction.getGroupId())
                && links.findOf(introduction.getGroupId(), introduction.getPartner().getId())
                .filter(link -> link.getState().phase() != LinkState.Phase.FORMER).isEmpty();
    }

    /** Begins the link of the two, or wakes the one they had. */
    @Transactional
    public Link record(long introductionId) {
        var introduction = introductions.lock(introductionId).orElseThrow();
        if (!isOffered(introduction)) {
            throw new RefusedException("introduction.refused.over");
        }
        var partner = introduction.getPartner();
        var day = LocalDate.ofInstant(introduction.getClosedAt(), Dates.ZONE);
        var date = new PartialDate(PartialDate.Precision.DAY, LocalDate.now(clock.withZone(Dates.ZONE)));
        var source = sources.of("introductions", day, says(Language.ENGLISH, day), says(Language.ARABIC, day));
        var claim = Claim.of(LinkState.CONTACT, date);
        var former = links.findOf(introduction.getGroupId(), partner.getId());
        if (former.isPresent()) {
            linkService.state(former.get().getId(), claim, source);
            return former.get();
        }
        return linkService.begin(introduction.getGroupId(), partner.getId(), LinkKind.of(partner.getKind()), Formality.INFORMAL, claim, source);
    }

    private String says(Language language, LocalDate day) {
        return texts.get(LinkFromIntroduction.class, "introduction.source", language.locale(), Dates.day(day, language));
    }
}
