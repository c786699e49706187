package org.twinhall.conference;

import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.twinhall.testing.PluginJar;
import org.twinhall.testing.RunningPortal;

/** The portal with this plugin and the demo content that tests share: each makes an event of its own. */
public final class ConferencePortal implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(ConferencePortal.class);

    /** The end of addresses that may not sign up. */
    public static final String UNPAID = "@unpaid.example";

    private record Shared(RunningPortal portal) implements AutoCloseable {

        @Override
        public void close() {
            portal.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == GivenEvents.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new GivenEvents(context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent("portal", key -> new Shared(start()), Shared.class).portal());
    }

    private static RunningPortal start() {
        var home = RunningPortal.homeWithPlugin();
        membership().into(home.resolve("plugins"), "membership.jar");
        return RunningPortal.start(home, Map.of(), true);
    }

    /** Another plugin, which knows who has not paid for the membership: whoever writes from {@value #UNPAID}. */
    private static PluginJar membership() {
        return PluginJar.of("membership", "membership").says("Plugin-Dependencies", "conference")
                .door("membership", "contributeType(org.twinhall.conference.signup.Eligibility.class, Unpaid.class);")
                .source("""
                        package membership;
                        public class Unpaid implements org.twinhall.conference.signup.Eligibility {
                            @Override
                            public java.util.Optional<String> refusal(org.twinhall.conference.signup.Candidate who, org.twinhall.text.Language language) {
                                return who.email().endsWith("%s") ? java.util.Optional.of(language == org.twinhall.text.Language.ARABIC
                                        ? "لم تُدفع العضوية." : "The membership is not paid.") : java.util.Optional.empty();
                            }
                        }
                        """.formatted(UNPAID));
    }
}
