package org.twinhall.search;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.twinhall.ConfigKey;
import org.twinhall.Portal;
import org.twinhall.PortalConfig;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.content.EntryService;
import org.twinhall.content.Filing;
import org.twinhall.content.Publishing;
import org.twinhall.content.Wording;
import org.twinhall.persistence.UnitOfWork;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

/**
 * A portal in a process of its own that publishes news as fast as it can until it is killed. Of three items one is taken back
 * and one is worded anew. Each deed is told after it was done: {@code live <word>} or {@code gone <word>}; that a word is
 * about to go is told before, {@code open <word>}, because the kill may come between the deed and its telling.
 */
final class WritingPortal {

    private final EntryService entries;
    private final Publishing publishing;

    private WritingPortal(EntryService entries, Publishing publishing) {
        this.entries = entries;
        this.publishing = publishing;
    }

    /** Writes for ever; the arguments are the home folder and the number to begin with. The database is told by the environment. */
    public static void main(String[] arguments) throws Exception {
        var config = PortalConfig.read(Path.of(arguments[0]), System.getenv(), Map.of(ConfigKey.PORT, "0"), false);
        var portal = Portal.open(config, Clock.systemUTC());
        portal.serve();
        var injector = portal.injector();
        var writing = new WritingPortal(injector.getInstance(EntryService.class), injector.getInstance(Publishing.class));
        injector.getInstance(Access.class).enter(Identity.PORTAL);
        for (int number = Integer.parseInt(arguments[1]);; number++) {
            int now = number;
            injector.getInstance(UnitOfWork.class).run(() -> writing.write(now));
        }
    }

    private void write(int number) {
        var written = entries.begin("NEWS", Set.of(), Language.ENGLISH, "", wording("quern" + number), Filing.plain());
        publishing.publish(written.getId());
        say("live quern" + number);
        if (number % 3 < 2) {
            say("open quern" + number);
        }
        if (number % 3 == 0) {
            publishing.withdraw(written.getId());
            say("gone quern" + number);
        } else if (number % 3 == 1) {
            entries.save(written.getId(), entries.getLatest(written.getId()).getId(), wording("millstone" + number), "");
            publishing.publish(written.getId());
            say("live millstone" + number);
            say("gone quern" + number);
        }
    }

    private static Wording wording(String title) {
        return new Wording(title, "", SafeHtml.of("<p>Written while the power may go.</p>"), Map.of());
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
