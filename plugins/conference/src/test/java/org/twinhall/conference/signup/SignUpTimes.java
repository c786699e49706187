package org.twinhall.conference.signup;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.twinhall.ConfigKey;
import org.twinhall.change.Follower;
import org.twinhall.conference.GivenEvents;
import org.twinhall.testing.RunningPortal;

/**
 * Measures how long 500 people wait who open a sign-up form within the same second and send it within some seconds. Not a test: run it
 * with the test class path and the system properties {@code plugin.jar} and {@code twinhall.install}. Each comes from an address of
 * their own, as behind a proxy.
 */
final class SignUpTimes {

    private static final int PEOPLE = 500;
    private static final int PLACES = 300;
    private static final int WARM_UP = 200;

    private SignUpTimes() {
    }

    /** @param seconds within how many seconds they send the form; 10 unless it is said */
    public static void main(String[] seconds) throws Exception {
        int within = seconds.length == 0 ? 10 : Integer.parseInt(seconds[0]);
        try (var portal = RunningPortal.start(RunningPortal.homeWithPlugin(), Map.of(ConfigKey.PROXIES, "127.0.0.1"), true); var client = HttpClient.newHttpClient()) {
            portal.get(Follower.class).catchUp();
            rush(portal, client, "Warming up", WARM_UP, within, 0);
            rush(portal, client, "Noon", PEOPLE, within, WARM_UP);
        }
    }

    private static void rush(RunningPortal portal, HttpClient client, String title, int people, int within, int first) throws Exception {
        var given = new GivenEvents(portal);
        var event = given.event(title, title, 30);
        var form = given.portal(() -> portal.get(FormService.class).open(event.getId(), new FormProfile(FormKind.GUEST, "", "", null, null, null, PLACES, 6,
                GroupRule.ASKED, 1, true, FormProfile.HOURS)));
        var path = "/en/events/" + event.getSlug() + "/sign-up/" + form.getId();
        var page = URI.create(portal.address() + path);
        var sent = (FormElement) Jsoup.parse(client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString()).body(), page.toString())
                .selectFirst("form.form");
        var target = URI.create(sent.absUrl("action"));
        double[] opened = new double[people];
        double[] answered = new double[people];
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, people).mapToObj(person -> threads.submit((Callable<Void>) () -> {
                var address = "10.1." + (first + person) / 250 + "." + ((first + person) % 250 + 1);
                Thread.sleep(Duration.ofMillis(1000L * person / people));
                opened[person] = timed(client, HttpRequest.newBuilder(page).header("X-Forwarded-For", address).build(), 200);
                Thread.sleep(Duration.ofMillis(1000L * within * ((person * 37L) % people) / people));
                var body = body(sent, Map.of("fields:name:control", "Person " + person, "fields:email:control", "person" + first + "-" + person + "@example.org"));
                answered[person] = timed(client, HttpRequest.newBuilder(target).header("X-Forwarded-For", address).header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)).build(), 302);
                return null;
            })).toList();
            for (Future<Void> one : all) {
                one.get();
            }
        }
        var states = given.portal(() -> portal.get(SignUps.class).listOf(List.of(form.getId())).stream()
                .collect(Collectors.groupingBy(SignUp::getState, Collectors.counting())));
        System.out.printf("%s, %d people within %d s: opening median %.0f ms, p99 %.0f ms; sending median %.0f ms, p99 %.0f ms; %s%n", title, people, within,
                part(opened, 50), part(opened, 99), part(answered, 50), part(answered, 99), states);
    }

    private static String body(FormElement form, Map<String, String> values) {
        return form.formData().stream().map(field -> encoded(field.key()) + "=" + encoded(values.getOrDefault(field.key(), field.value())))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static double timed(HttpClient client, HttpRequest request, int expected) throws Exception {
        long before = System.nanoTime();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(answer.statusCode() + " " + Jsoup.parse(answer.body()).text());
        }
        return (System.nanoTime() - before) / 1e6;
    }

    private static double part(double[] times, int percent) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, sorted.length * percent / 100 - 1)];
    }
}
