package org.twinhall.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.twinhall.account.DemoAccounts;

/** A reader's browser without JavaScript: keeps cookies, does not follow redirects by itself. */
public final class Http {

    private static final String BOUNDARY = "----a-boundary-that-no-file-holds";

    private final String base;
    private final UnaryOperator<String> entrance;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(Duration.ofSeconds(5)).build();

    /** Of whom nothing is known but where the portal answers. */
    public Http(String base) {
        this(base, null);
    }

    /** @param entrance opens a sign-in for an e-mail address and gives its token; null if only the form does */
    Http(String base, UnaryOperator<String> entrance) {
        this.base = base;
        this.entrance = entrance;
    }

    /** What came back. */
    public record Answer(int status, Map<String, String> headers, String text, String path) {

        public Document page() {
            return Jsoup.parse(text);
        }

        /** A header; empty when it is not there. */
        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), "");
        }
    }

    public Answer get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.GET().build(), path);
    }

    /** What scripts of the portal's pages ask; the body may be cut off by an exception. */
    public Answer ask(String method, String path, java.util.function.Supplier<java.io.InputStream> body, String... headers) {
        var publisher = body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofInputStream(body);
        return send(HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30)).header("Origin", base).headers(headers)
                .method(method, publisher).build(), path);
    }

    /** The bytes of a file that is saved. */
    public byte[] save(String path, String... headers) {
        try {
            var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.GET().build(), HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new AssertionError("GET " + path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs in: to a portal of this process without the form, which takes its time over each password. */
    public Http signIn(DemoAccounts.Person person) {
        return entrance == null ? signIn(person.email(), person.password()) : enter(person.email());
    }

    /** Signs in whoever has an address, to a portal of this process. */
    Http enter(String email) {
        var cookie = new HttpCookie("signin", entrance.apply(email));
        cookie.setVersion(0);
        cookie.setPath("/");
        cookies.getCookieStore().add(URI.create(base), cookie);
        return this;
    }

    /** Follows redirects to the page where they end. */
    public Answer open(String path) {
        var answer = get(path);
        for (int hops = 0; answer.status() / 100 == 3 && hops < 5; hops++) {
            answer = get(URI.create(base + answer.path()).resolve(answer.header("Location")).toString().replace(base, ""));
        }
        return answer;
    }

    /** Signs in by the page for that, as people do; this client from now on. */
    public Http signIn(String email, String password) {
        var answer = submit(get("/en/sign-in"), "form.form", Map.of("email:control", email, "password:control", password));
        if (answer.status() / 100 != 3) {
            throw new AssertionError("signing in as " + email + " answered " + answer.status());
        }
        return this;
    }

    /** Fills in the first form that matches a selector and sends it, as a browser would. */
    public Answer submit(Answer answer, String form, Map<String, String> values) {
        var body = fields(answer, form, values).entrySet().stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return post(answer, form, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8));
    }

    /** Like {@link #submit}, with a file in the form's only file field. */
    public Answer upload(Answer answer, String form, Map<String, String> values, String name, byte[] file) {
        var body = new ByteArrayOutputStream();
        var field = answer.page().selectFirst(form + " input[type=file]").attr("name");
        fields(answer, form, values).forEach((key, value) -> body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\""
                + key + "\"\r\n\r\n" + value + "\r\n").getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return post(answer, form, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    private static Map<String, String> fields(Answer answer, String form, Map<String, String> values) {
        var element = answer.page().selectFirst(form);
        if (element == null) {
            throw new AssertionError("no form " + form + " in " + answer.text());
        }
        var fields = new LinkedHashMap<String, String>();
        element.select("input[name], textarea[name], select[name]").forEach(field -> value(field, fields));
        fields.putAll(values);
        // A value of null leaves a field out, as a browser does with a box that is not ticked.
        fields.values().removeIf(java.util.Objects::isNull);
        return fields;
    }

    private Answer post(Answer answer, String form, String type, byte[] body) {
        var action = URI.create(base + answer.path()).resolve(answer.page().selectFirst(form).attr("action"));
        var request = HttpRequest.newBuilder(action).timeout(Duration.ofSeconds(30)).header("Origin", base)
                .header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
        return send(request, action.getPath());
    }

    private static void value(Element field, Map<String, String> fields) {
        var type = field.attr("type");
        if (field.tagName().equals("select")) {
            var chosen = field.selectFirst("option[selected]");
            fields.put(field.attr("name"), chosen == null ? "" : chosen.attr("value"));
        } else if (!type.equals("file") && !type.equals("submit") && (!type.matches("checkbox|radio") || field.hasAttr("checked"))) {
            var plain = type.equals("checkbox") && !field.hasAttr("value") ? "on" : field.attr("value");
            fields.put(field.attr("name"), field.tagName().equals("textarea") ? field.wholeText() : plain);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer send(HttpRequest request, String path) {
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            var headers = new LinkedHashMap<String, String>();
            response.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
            return new Answer(response.statusCode(), headers, response.body(), path);
        } catch (IOException e) {
            throw new AssertionError(request.method() + " " + path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
