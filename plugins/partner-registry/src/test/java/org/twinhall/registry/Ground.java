package org.twinhall.registry;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.twinhall.access.Identity;
import org.twinhall.account.DemoAccounts;
import org.twinhall.mail.MailService;
import org.twinhall.mail.OutboxMail;
import org.twinhall.registry.link.Link;
import org.twinhall.registry.link.Links;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.Partners;
import org.twinhall.testing.Http;
import org.twinhall.testing.RunningPortal;

/** A portal with the registry and the demo's content, and what its tests ask of it. */
public final class Ground implements AutoCloseable {

    private final RunningPortal portal;

    public Ground(Clock clock) {
        portal = RunningPortal.withDemo(RunningPortal.homeWithPlugin(), clock);
    }

    public RunningPortal portal() {
        return portal;
    }

    /** A reader who has not signed in. */
    public Http reader() {
        return portal.http();
    }

    public Http person(DemoAccounts.Person person) {
        return portal.http().signIn(person);
    }

    /** Does something as the portal itself. */
    public <T> T as(Callable<T> work) {
        return portal.as(Identity.PORTAL, work);
    }

    public <T> T get(Class<T> type) {
        return portal.get(type);
    }

    public Partner partner(String slug) {
        return as(() -> get(Partners.class).findBySlug(slug).orElseThrow());
    }

    public Link link(String slug) {
        return as(() -> get(Links.class).findBySlug(slug).orElseThrow());
    }

    /** All mails to an address, the latest first; to everybody for the empty one. */
    public List<OutboxMail> mails(String to) {
        var mails = get(MailService.class);
        return as(() -> mails.list(null, 0, 1000).stream().filter(line -> to.isEmpty() || line.recipient().equals(to))
                .map(line -> mails.find(line.id()).orElseThrow()).toList());
    }

    /** How many mails hold some words, in whatever part. */
    public long mailsWith(String words) {
        return mails("").stream().filter(mail -> mail.getHtml().contains(words) || mail.getPlain().contains(words) || mail.getSubject().contains(words)
                || words.equals(mail.getReplyTo())).count();
    }

    /** The path of the latest link of a kind that was mailed to an address, such as {@code /registry/keeping/}. */
    public String mailed(String to, String path) {
        var pattern = Pattern.compile("(/(?:en|ar)" + Pattern.quote(path) + "[\\w-]+)");
        return mails(to).stream().map(mail -> pattern.matcher(mail.getHtml())).filter(java.util.regex.Matcher::find).map(found -> found.group(1))
                .findFirst().orElseThrow(() -> new AssertionError("no mail to " + to + " has a link to " + path));
    }

    @Override
    public void close() {
        portal.close();
    }
}
