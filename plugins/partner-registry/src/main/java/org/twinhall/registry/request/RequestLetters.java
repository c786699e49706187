package org.twinhall.registry.request;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.twinhall.account.Account;
import org.twinhall.group.CircularService;
import org.twinhall.group.GroupPerson;
import org.twinhall.group.Groups;
import org.twinhall.group.LetterService;
import org.twinhall.mail.MailPanel;
import org.twinhall.mail.Outbox;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Partners;
import org.twinhall.settings.Settings;
import org.twinhall.text.Language;

/** Tells those who see to a request that it is about to run out. */
@Singleton
public class RequestLetters {

    private final Groups groups;
    private final Partners partners;
    private final CircularService circulars;
    private final Outbox outbox;
    private final Settings settings;

    @Inject
    RequestLetters(Groups groups, Partners partners, CircularService circulars, Outbox outbox, Settings settings) {
        this.groups = groups;
        this.partners = partners;
        this.circulars = circulars;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** Writes to the group's people and to whoever published it; for a partner to its keeper, or to the network when it has none. */
    void remind(Request request, String nameEnglish, String nameArabic) {
        LocalDate end = request.getOpenUntil();
        var slug = request.getSlug();
        BiFunction<String, Account, MailPanel> mail = (id, account) -> new RequestEndsMail(id,
                account.getLanguage() == Language.ARABIC ? nameArabic : nameEnglish, end, slug);
        if (request.getGroupId() == null) {
            var keeper = partners.find(request.getPartnerId()).map(Partner::getKeeperId).orElse(null);
            var people = Stream.of(keeper, request.getAuthorId()).filter(Objects::nonNull).distinct().toList();
            people.forEach(person -> circulars.send(person, mail));
            if (people.isEmpty()) {
                outbox.send(settings.get(LetterService.NETWORK_ADDRESS), Language.ENGLISH, id -> new RequestEndsMail(id, nameEnglish, end, slug));
            }
        } else {
            circulars.send(Set.of(request.getGroupId()), PartnerService.WRITE, mail);
            var members = groups.find(request.getGroupId()).orElseThrow().getPeople().stream().map(GroupPerson::getAccountId).toList();
            if (request.getAuthorId() != null && !members.contains(request.getAuthorId())) {
                circulars.send(request.getAuthorId(), mail);
            }
        }
    }
}
