package org.twinhall.registry.link;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.twinhall.persistence.Repository;

/** What is stated of links, with the sources. */
@Singleton
public class Statements extends Repository<Statement> {

    @Inject
    Statements() {
        super(Statement.class);
    }

    /** The statements of a link with their sources, in one statement. */
    List<Statement> listOf(long linkId) {
        return query("select distinct s from Statement s left join fetch s.evidence where s.link.id = :link").setParameter("link", linkId)
                .getResultList();
    }

    /** The statements of some links with their sources, in one statement. */
    public List<Statement> listOf(Collection<Long> linkIds) {
        return linkIds.isEmpty() ? List.of() : query("select distinct s from Statement s left join fetch s.evidence where s.link.id in :links")
                .setParameter("links", linkIds).getResultList();
    }

    /** Every statement that readers may see, in one statement; nothing of its sources. */
    public List<Statement> listShown() {
        return query("select s from Statement s where s.link.partner.hidden = false").getResultList();
    }

    Optional<Evidence> findEvidence(long id) {
        return first(query("select e from Evidence e where e.id = :id", Evidence.class).setParameter("id", id));
    }
}
