package org.twinhall.registry.health;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.twinhall.access.Access;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditTrail;
import org.twinhall.persistence.Transactional;
import org.twinhall.registry.link.Claim;
import org.twinhall.registry.link.Link;
import org.twinhall.registry.link.LinkService;
import org.twinhall.registry.link.LinkState;
import org.twinhall.registry.link.Links;
import org.twinhall.registry.link.Statement;
import org.twinhall.registry.link.Statements;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.post.OwnSource;
import org.twinhall.settings.SettingKey;
import org.twinhall.settings.Settings;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.text.PartialDate;
import org.twinhall.web.Texts;
import org.twinhall.web.component.PartialDateLabel;

/** Signs of life of links, and what their people answer when they are asked. */
@Singleton
public class HealthService {

    /** After how many months without a sign of life it is time to look. */
    public static final SettingKey<Integer> REVIEW = SettingKey.number("registry.healthReview", 12, 1, 120);
    /** How many days pass between asking the people of a group once, and again. */
    public static final SettingKey<Integer> AGAIN = SettingKey.number("registry.healthAgain", 30, 7, 365);
    /** After how many months without a sign of life, and asked in vain, a link counts as dormant. */
    public static final SettingKey<Integer> DORMANT = SettingKey.number("registry.healthDormant", 24, 2, 240);

    /** How often people are asked before a link may fall asleep, and no oftener. */
    static final int TIMES = 2;

    private final Signs signs;
    private final Cares cares;
    private final Links links;
    private final Statements statements;
    private final LinkService linkService;
    private final OwnSource sources;
    private final Texts texts;
    private final Settings settings;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    HealthService(Signs signs, Cares cares, Links links, Statements statements, LinkService linkService, OwnSource sources, Texts texts,
                  Settings settings, Access access, AuditTrail audit, Clock clock) {
        this.signs = signs;
        this.cares = cares;
        this.links = links;
        this.statements = statements;
        this.linkService = linkService;
        this.sources = sources;
        this.texts = texts;
        this.settings = settings;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Dates.ZONE));
    }

    /** How every friendship is that readers may see, those of which nobody has heard for longest first. Five statements, however many. */
    List<Health> listAll() {
        // The links first: each statement then finds its own in the unit of work.
        var shown = links.listShown();
        var last = signs.last();
        var every = cares.all();
        Map<Long, List<Statement>> told = statements.listShown().stream().collect(Collectors.groupingBy(statement -> statement.getLink().getId()));
        return shown.stream().filter(link -> link.getState().phase() == LinkState.Phase.CURRENT)
                .map(link -> Health.of(link, last.getOrDefault(link.getId(), Map.of()), told.getOrDefault(link.getId(), List.of()), every.get(link.getId()),
                        settings.get(REVIEW), today()))
                .sorted(Comparator.comparing((Health health) -> Health.lastDay(health.heard())).thenComparing(health -> health.link().getSlug()))
                .toList();
    }

    /** How one link is. */
    Health of(Link link) {
        var last = signs.listOf(link.getId()).stream().collect(Collectors.toMap(Sign::getKind, Sign::getHappened, (one, other) -> one));
        return Health.of(link, last, linkService.listStatements(link), cares.find(link.getId()).orElse(null), settings.get(REVIEW), today());
    }

    /** The signs of life of a link that its people entered, for them and for organisers. */
    List<Sign> listSigns(Link link) {
        access.require(PartnerService.WRITE, link.getGroupId());
        return signs.listOf(link.getId());
    }

    /**
     * Enters a sign of life. It is told to nobody else, but a link that sleeps is woken by it, and that is stated.
     *
     * @throws RefusedException when the day is still to come
     */
    @Transactional
    public void enter(long linkId, SignKind kind, LocalDate happened, String note) {
        var link = locked(linkId);
        if (happened.isAfter(today())) {
            throw new RefusedException("health.refused.future");
        }
        signs.add(new Sign(linkId, kind, happened, note, access.identity(), clock.instant()));
        care(linkId).hear(today());
        audit.record(act("registry.enterSign", link).changed(null, kind + " " + happened));
        if (link.getState() == LinkState.DORMANT) {
            boolean began = linkService.listStatements(link).stream().anyMatch(statement -> statement.getState() == LinkState.FRIENDSHIP
                    || statement.getState() == LinkState.SIGNED);
            state(link, began ? LinkState.CONTACT : LinkState.FRIENDSHIP, "AWAKE");
        }
    }

    /**
     * Says when to look at the link again; null for when the rule says it.
     *
     * @throws RefusedException when the day is over
     */
    @Transactional
    public void lookAgain(long linkId, LocalDate day) {
        var link = locked(linkId);
        if (day != null && !day.isAfter(today())) {
            throw new RefusedException("health.refused.past");
        }
        care(linkId).lookAgain(day);
        audit.record(act("registry.lookAgain", link).changed(null, day));
    }

    /** What the people of a group answer when they are asked how a link is; twice the same is as once. */
    @Transactional
    public void answer(long linkId, HealthAnswer answer) {
        var link = locked(linkId);
        care(linkId).hear(today());
        if (answer == HealthAnswer.FRIENDS) {
            enter(linkId, SignKind.CONTACT, today(), "");
        } else if (link.getState() != answer.state()) {
            state(link, answer.state(), answer.name());
        }
    }

    /** States what the people of the group said today. */
    private void state(Link link, LinkState state, String what) {
        linkService.state(link.getId(), claim(state, "health.note." + what), sources.of("asking", today(), said("health.says." + what, Language.ENGLISH),
                said("health.says." + what, Language.ARABIC)));
    }

    /** Whether it is time to ask the people of a link: for the first time, or once more. */
    boolean isToAsk(Health health) {
        return health.pulse() == Pulse.DUE && !health.askFrom().isAfter(today()) || isAgain(health) && health.asked() < TIMES;
    }

    /** Whether a link is to fall asleep: its people were asked in vain as often as people are asked, and nothing was heard for long. */
    boolean isToSleep(Health health) {
        return isAgain(health) && health.asked() >= TIMES
                && (!health.heard().isKnown() || !Health.lastDay(health.heard()).plusMonths(settings.get(DORMANT)).isAfter(today()));
    }

    private boolean isAgain(Health health) {
        return health.pulse() == Pulse.ASKED && !health.askedOn().plusDays(settings.get(AGAIN)).isAfter(today());
    }

    /** Notes that the people of a group are asked; false when somebody asked or answered meanwhile. */
    @Transactional
    public boolean ask(long linkId) {
        var link = locked(linkId);
        var care = care(linkId);
        boolean asks = isToAsk(of(link));
        if (asks) {
            care.ask(today());
        }
        return asks;
    }

    /** Begins to look at a link. */
    @Transactional
    public void begin(long linkId) {
        locked(linkId);
        care(linkId);
    }

    /** States that a link fell asleep, by the rule and after its people were asked in vain; the statement says so. */
    @Transactional
    public void fallAsleep(long linkId) {
        var link = locked(linkId);
        care(linkId);
        var health = of(link);
        if (isToSleep(health)) {
            linkService.state(linkId, claim(LinkState.DORMANT, "health.note.ASLEEP"), sources.of("asking", today(),
                    slept(health, Language.ENGLISH), slept(health, Language.ARABIC)));
        }
    }

    private String slept(Health health, Language language) {
        return texts.get(HealthService.class, "health.says.ASLEEP", language.locale(), PartialDateLabel.words(health.heard(), language, texts),
                Integer.toString(health.asked()), Dates.day(health.askedOn(), language));
    }

    private String said(String key, Language language) {
        return texts.get(HealthService.class, key, language.locale(), Dates.day(today(), language));
    }

    private Claim claim(LinkState state, String key) {
        return new Claim(state, new PartialDate(PartialDate.Precision.DAY, today()), texts.get(HealthService.class, key, Language.ENGLISH.locale()),
                texts.get(HealthService.class, key, Language.ARABIC.locale()));
    }

    private Link locked(long linkId) {
        var link = links.lock(linkId).filter(found -> !found.getPartner().isHidden()).orElseThrow();
        access.require(PartnerService.WRITE, link.getGroupId());
        return link;
    }

    /** The link is locked, so only one begins it. */
    private Care care(long linkId) {
        return cares.lock(linkId).orElseGet(() -> cares.add(new Care(linkId, today())));
    }

    private static Act act(String verb, Link link) {
        return Act.of(verb, Link.TYPE, link.getId(), link.getSlug());
    }
}
