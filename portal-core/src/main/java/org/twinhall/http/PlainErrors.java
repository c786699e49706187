package org.twinhall.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The last resort, in both languages and without anything that could fail: for requests that the server itself refuses,
 * and for the time while the database is away. Its style is in the page, in the browser's own colours, and allowed by its
 * digest: a style sheet may be out of reach as well.
 */
final class PlainErrors implements Request.Handler {

    private static final String STYLE = ":root { color-scheme: light dark; font: 1.125rem/1.6 system-ui, sans-serif; } "
            + "body { max-inline-size: 34rem; margin: 14vh auto; padding-inline: 1.5rem; } "
            + "section { border-inline-start: 0.25rem solid; padding-inline-start: 1.25rem; margin-block-end: 3rem; } "
            + "h1 { font-size: 1.5rem; line-height: 1.3; }";

    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + digest(STYLE)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>%s</style>
            </head>
            <body>
            %s</body>
            </html>
            """;

    private static final String SECTION = """
            <section lang="%s" dir="%s">
            <h1>%s</h1>
            <p>%s</p>
            </section>
            """;

    private static final String AGAIN = "<a href=\"\">%s</a>";

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() < 400 ? 500 : response.getStatus();
        var headers = response.getHeaders();
        response.setStatus(status);
        headers.put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        headers.put("Content-Security-Policy", POLICY);
        if (status == 503) {
            headers.put(HttpHeader.RETRY_AFTER, "30");
        }
        boolean reads = HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
        boolean arabicFirst = request.getHttpURI().getPath() != null && request.getHttpURI().getPath().startsWith("/ar");
        response.write(true, ByteBuffer.wrap(page(status, reads, arabicFirst).getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }

    private static String page(int status, boolean reads, boolean arabicFirst) {
        var english = status == 503 ? english(reads) : SECTION.formatted("en", "ltr", "This request cannot be answered", "HTTP " + status);
        var arabic = status == 503 ? arabic(reads) : SECTION.formatted("ar", "rtl", "تعذّر الرد على هذا الطلب", "HTTP " + status);
        var title = status == 503 ? "The portal is away for a moment · الموقع غائب للحظات" : "HTTP " + status;
        return PAGE.formatted(title, STYLE, arabicFirst ? arabic + english : english + arabic);
    }

    private static String english(boolean reads) {
        return SECTION.formatted("en", "ltr", "The portal is away for a moment", reads
                ? "It will be back soon. " + AGAIN.formatted("Try again") + " in half a minute, please."
                : "What you sent was not kept. Wait half a minute, go back to the page before, and send it once more.");
    }

    private static String arabic(boolean reads) {
        return SECTION.formatted("ar", "rtl", "الموقع غائب للحظات", reads
                ? "سيعود قريبًا. " + AGAIN.formatted("حاول مرة أخرى") + " بعد نصف دقيقة من فضلك."
                : "لم يُحفظ ما أرسلته. انتظر نصف دقيقة، ثم ارجع إلى الصفحة السابقة وأرسله مرة أخرى.");
    }

    private static String digest(String text) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
