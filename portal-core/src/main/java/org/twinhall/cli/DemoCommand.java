package org.twinhall.cli;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import org.twinhall.ConfigKey;
import org.twinhall.DemoContent;
import org.twinhall.LivePortal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the product with its demo content, on this machine alone. */
@Command(name = "demo", mixinStandardHelpOptions = true,
        description = "Serve the demo content from an embedded database, to this machine only.")
final class DemoCommand implements Callable<Integer> {

    @Mixin
    private HomeOption home;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "TCP port (default: ${DEFAULT-VALUE}; 0 takes a free one).")
    private int port;

    @Override
    public Integer call() throws Exception {
        var options = Map.of(ConfigKey.PORT, Integer.toString(port), ConfigKey.HOST, "127.0.0.1", ConfigKey.DB_URL, "",
                // Mails lead back to where it runs; with a free port nobody knows that yet.
                ConfigKey.BASE_URL, port == 0 ? "" : "http://127.0.0.1:" + port);
        System.out.println("starting the demo ...");
        try (var shutdown = new Shutdown(); var live = LivePortal.open(home.config(options, true), Clock.systemUTC())) {
            var portal = live.portal();
            var demo = portal.injector().getInstance(DemoContent.class);
            if (demo.isMissing()) {
                System.out.println("writing the demo content ...");
                demo.add();
            }
            live.serve();
            System.out.println("the demo is at " + portal.address() + "/");
            demo.accounts().forEach(account -> System.out.println("demo account: " + account));
            System.out.println("stop it with Ctrl+C");
            shutdown.await();
        }
        return 0;
    }
}
