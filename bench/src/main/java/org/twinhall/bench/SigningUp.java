package org.twinhall.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/** A conference opens its sign-up at noon: 500 people open the form within one second and send it within ten. Each has an address of their own. */
final class SigningUp {

    private static final String SCENARIO = "sign-up, 500 within seconds";
    private static final int PEOPLE = 500;
    private static final int OPEN_WITHIN_MILLIS = 1000;
    private static final int SEND_WITHIN_MILLIS = 10_000;

    private final Rounds rounds;
    private final HttpClient client = HttpClient.newHttpClient();

    SigningUp(Rounds rounds) {
        this.rounds = rounds;
    }

    void run() throws IOException, InterruptedException {
        if (rounds.isWanted(SCENARIO)) {
            var form = form();
            int people = rounds.isQuick() ? PEOPLE / 10 : PEOPLE;
            rush(form, people / 2);
            var times = rush(form, people);
            var report = rounds.report();
            report.tell(SCENARIO, "opening, median", Rounds.part(times.opened(), 50), "ms");
            report.tell(SCENARIO, "sending, median", Rounds.part(times.sent(), 50), "ms");
            report.ratio(SCENARIO, "opening, p99, ms", Rounds.part(times.opened(), 99), 1000, false);
            report.ratio(SCENARIO, "sending, p99, ms", Rounds.part(times.sent(), 99), 1000, false);
        }
    }

    private record Times(double[] opened, double[] sent) {
    }

    /** The shortest form of an event of the demo content that is open. */
    private FormElement form() throws IOException, InterruptedException {
        var events = page(URI.create(rounds.portal().address() + "/en/events"));
        for (var event : events.select("main a[href*=/events/]").stream().map(link -> link.absUrl("href")).distinct().toList()) {
            var forms = new java.util.ArrayList<FormElement>();
            for (var link : page(URI.create(event)).select("a[href*=/sign-up/]")) {
                if (page(URI.create(link.absUrl("href"))).selectFirst("form.form") instanceof FormElement form) {
                    forms.add(form);
                }
            }
            if (!forms.isEmpty()) {
                return forms.stream().min(Comparator.comparingInt(form -> form.elements().size())).orElseThrow();
            }
        }
        throw new IOException("no event can be signed up for");
    }

    private org.jsoup.nodes.Document page(URI address) throws IOException, InterruptedException {
        return Jsoup.parse(client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString()).body(), address.toString());
    }

    private Times rush(FormElement form, int people) throws IOException, InterruptedException {
        var times = new Times(new double[people], new double[people]);
        var page = URI.create(form.ownerDocument().location());
        var target = URI.create(form.absUrl("action"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, people).mapToObj(person -> threads.submit(() -> {
                var address = "10.1." + person / 250 + "." + (person % 250 + 1);
                Thread.sleep((long) OPEN_WITHIN_MILLIS * person / people);
                times.opened()[person] = timed(HttpRequest.newBuilder(page).header("X-Forwarded-For", address).build(), 200);
                // Not in the order in which they came.
                Thread.sleep((long) SEND_WITHIN_MILLIS * (person * 37L % people) / people);
                times.sent()[person] = timed(HttpRequest.newBuilder(target).header("X-Forwarded-For", address).header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body(form, person))).build(), 302);
                return null;
            })).toList();
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
        return times;
    }

    private static String body(FormElement form, int person) {
        var email = "person" + System.nanoTime() + "-" + person + "@example.org";
        return form.formData().stream().map(field -> encoded(field.key()) + "=" + encoded(switch (field.key()) {
            case "fields:name:control" -> "Person " + person;
            case "fields:email:control" -> email;
            default -> field.value();
        })).collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private double timed(HttpRequest request, int expected) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IOException(request.uri() + " answers " + answer.statusCode() + ": " + Jsoup.parse(answer.body()).select("main").text());
        }
        return (System.nanoTime() - begun) / 1e6;
    }
}
