package org.twinhall.registry.dossier;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.twinhall.persistence.Repository;
import org.twinhall.registry.link.LinkState;
import org.twinhall.registry.link.Statement;
import org.twinhall.registry.link.Verdict;
import org.twinhall.registry.partner.Partner;

/** What is stated of bids before councils. */
@Singleton
class Decisions extends Repository<Statement> {

    private static final int MOST = 40;
    private static final List<LinkState> STATES = List.of(LinkState.BID, LinkState.SIGNED, LinkState.REJECTED, LinkState.REVIEWED);

    @Inject
    Decisions() {
        super(Statement.class);
    }

    /** The bids, signatures, refusals and reviews that readers may see and nobody refuted, the latest first. */
    List<Statement> listLatest() {
        // The names of partners are read first; the links find them in the unit of work.
        query("select distinct p from Partner p left join fetch p.names where p.id in (select s.link.partner.id from Statement s where s.state in :states)",
                Partner.class).setParameter("states", STATES).getResultList();
        return query("select distinct s from Statement s join fetch s.link left join fetch s.evidence where s.state in :states and s.verdict <> :refuted"
                + " and s.link.partner.hidden = false").setParameter("states", STATES).setParameter("refuted", Verdict.REFUTED).getResultStream()
                .sorted(Comparator.comparing(Statement::getDate).reversed().thenComparing(Statement::getId)).limit(MOST).toList();
    }
}
