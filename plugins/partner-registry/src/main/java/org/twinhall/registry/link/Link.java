package org.twinhall.registry.link;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.Tracked;
import org.twinhall.registry.partner.Partner;
import org.twinhall.text.Mark;
import org.twinhall.text.PartialDate;

/**
 * What ties a member group and a partner together.
 *
 * <p>Begun with a first statement and its source; lives by further statements, from which its present state follows. It is
 * never deleted: a link that ended is a former one.
 */
@Entity
@Table(name = "partner_registry_link")
public class Link implements Tracked {

    /** The type of thing in the change log. */
    public static final String TYPE = "partnerLink";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner_registry_link_seq")
    @SequenceGenerator(name = "partner_registry_link_seq", sequenceName = "partner_registry_link_seq", allocationSize = 50)
    private Long id;

    private String slug;

    @Column(name = "group_id")
    private long groupId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "partner_id")
    private Partner partner;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    @Enumerated(EnumType.STRING)
    private Formality formality;

    @Enumerated(EnumType.STRING)
    private LinkState state;

    private String since;

    private String ended;

    private boolean disputed;

    @OneToMany(mappedBy = "link", cascade = CascadeType.ALL)
    private List<Statement> statements = new ArrayList<>();

    @Version
    private int version;

    protected Link() {
    }

    Link(String slug, long groupId, Partner partner, LinkKind kind, Formality formality, Claim first, Source source) {
        this.slug = slug;
        this.groupId = groupId;
        this.partner = partner;
        this.kind = kind;
        this.formality = formality;
        state(first, source);
    }

    final Statement state(Claim claim, Source source) {
        var statement = new Statement(this, claim, source);
        statements.add(statement);
        stand();
        return statement;
    }

    /** Takes over a statement of another link; both draw anew afterwards where they stand. */
    public void adopt(Statement statement) {
        statement.getLink().statements.remove(statement);
        statement.moveTo(this);
        statements.add(statement);
    }

    /** Becomes a link with another record of the same partner. */
    public void moveTo(Partner other) {
        partner = other;
    }

    /** Draws anew from its statements where it stands. */
    public final void stand() {
        var standing = Standing.of(statements.stream().map(Statement::step).toList());
        state = standing.state();
        since = standing.since().code();
        ended = standing.ended().code();
        disputed = standing.disputed();
    }

    void describe(LinkKind newKind, Formality newFormality) {
        kind = newKind;
        formality = newFormality;
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public long getGroupId() {
        return groupId;
    }

    public Partner getPartner() {
        return partner;
    }

    public LinkKind getKind() {
        return kind;
    }

    public Formality getFormality() {
        return formality;
    }

    /** The state it is in now. */
    public LinkState getState() {
        return state;
    }

    /** When the friendship began. */
    public PartialDate getSince() {
        return PartialDate.ofCode(since);
    }

    /** When it ended; not known for one that goes on. */
    public PartialDate getEnded() {
        return PartialDate.ofCode(ended);
    }

    /** Whether anything said of it is disputed. */
    public boolean isDisputed() {
        return disputed;
    }

    /** Its dated states, from the first to the last. */
    public List<Statement> getStatements() {
        return statements.stream().sorted(Comparator.comparing(Statement::step, Step.ORDER)).toList();
    }

    /** A mark of what is said of the link as a whole: another one whenever somebody says something else. */
    public String mark() {
        return Mark.of(kind, formality);
    }

    @Override
    public ChangeKey changeKey() {
        return new ChangeKey(TYPE, id);
    }
}
