package org.twinhall.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The last resort, in both languages and without anything that could fail: for requests that the server itself refuses,
 * and for the time while the database is away.
 */
final class PlainErrors implements Request.Handler {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%d</title></head>
            <body>
            <h1>%s</h1>
            <div lang="ar" dir="rtl"><h1>%s</h1></div>
            </body>
            </html>
            """;

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() < 400 ? 500 : response.getStatus();
        boolean away = status == 503;
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        if (away) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, "30");
        }
        var page = PAGE.formatted(status, away ? "The portal is away for a moment. Please try again in half a minute."
                : "This request cannot be answered (" + status + ").",
                away ? "الموقع غائب للحظات. حاول مرة أخرى بعد نصف دقيقة من فضلك." : "تعذّر الرد على هذا الطلب (" + status + ").");
        response.write(true, ByteBuffer.wrap(page.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }
}
