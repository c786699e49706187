package org.twinhall.conference.signup;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.twinhall.ConfigKey;
import org.twinhall.Portal;
import org.twinhall.PortalConfig;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.persistence.UnitOfWork;
import org.twinhall.text.Language;

/** A portal in a process of its own at whose door a crowd presses; each answer is told when it was given, {@code HELD <address>}. */
final class CrowdedPortal {

    static final int CROWD = 200;

    private CrowdedPortal() {
    }

    /** Lets a crowd in; the arguments are the home folder, and the id of the form with the name of the crowd. */
    public static void main(String[] arguments) throws Exception {
        var portal = Portal.open(PortalConfig.read(Path.of(arguments[0]), System.getenv(), Map.of(ConfigKey.PORT, "0"), false), Clock.systemUTC());
        portal.serve();
        var injector = portal.injector();
        var service = injector.getInstance(SignUpService.class);
        var form = Long.parseLong(arguments[1].split(" ")[0]);
        var gate = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var email : crowd(arguments[1].split(" ")[1])) {
                threads.submit(() -> {
                    gate.await();
                    var outcome = injector.getInstance(UnitOfWork.class).call(() -> injector.getInstance(Access.class).as(Identity.VISITOR,
                            () -> service.signUp(form, Application.of("One of many", email), Language.ENGLISH)));
                    System.out.println(outcome.verdict() + " " + email);
                    System.out.flush();
                    return outcome;
                });
            }
            gate.countDown();
        }
        // Whoever started it kills it.
        Thread.currentThread().join();
    }

    /** The addresses of a crowd of that name. */
    static Iterable<String> crowd(String name) {
        return IntStream.range(0, CROWD).mapToObj(one -> name + one + "@crowd.example").toList();
    }
}
