package org.twinhall.registry.reading;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.resource.AbstractResource;
import org.twinhall.access.Access;
import org.twinhall.access.Identity;
import org.twinhall.text.Json;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;
import org.twinhall.web.Texts;

/**
 * Answers a program that reads: JSON with a strong entity tag, for scripts of any site, the same whoever asks. What is asked
 * wrongly is answered with a problem (RFC 9457) in the language of the address.
 */
abstract class ReadingResource extends AbstractResource {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Access access;

    @Inject
    private transient Texts texts;

    /** What is answered, as values that {@link Json} writes. */
    protected abstract Object answer(Asked asked);

    @Override
    protected ResourceResponse newResourceResponse(Attributes attributes) {
        var request = (HttpServletRequest) attributes.getRequest().getContainerRequest();
        var response = (WebResponse) attributes.getResponse();
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "ETag, Link");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        try {
            if (!request.getMethod().matches("GET|HEAD")) {
                response.setHeader("Allow", "GET, HEAD");
                throw new Problem(405, "method", "", request.getMethod());
            }
            var text = access.as(Identity.VISITOR, () -> new Json().write(answer(new Asked(attributes.getParameters(), language()))));
            response.setHeader("Cache-Control", "public, no-cache");
            response.setHeader("ETag", tag(text));
            var known = request.getHeader("If-None-Match");
            boolean same = known != null && (known.equals("*") || known.replace("W/", "").contains(tag(text)));
            return same ? written(304, type(), "") : written(200, type(), text);
        } catch (Problem problem) {
            response.setHeader("Cache-Control", "no-store");
            return written(problem.status(), "application/problem+json", new Json().write(words(problem)));
        }
    }

    /** The media type of an answer. */
    protected String type() {
        return "application/json";
    }

    protected static Language language() {
        return PortalSession.get().language();
    }

    private Map<String, Object> words(Problem problem) {
        var locale = language().locale();
        var words = new LinkedHashMap<String, Object>();
        words.put("type", "about:blank");
        words.put("title", texts.get(ReadingResource.class, "reading.problem." + problem.status(), locale));
        words.put("status", problem.status());
        words.put("detail", texts.get(ReadingResource.class, "reading.problem." + problem.what(), locale).replace("${parameter}", problem.parameter())
                .replace("${value}", problem.value()));
        if (!problem.parameter().isEmpty()) {
            words.put("parameter", problem.parameter());
        }
        return words;
    }

    private static ResourceResponse written(int status, String type, String text) {
        var response = new ResourceResponse();
        response.setContentType(type + "; charset=utf-8");
        response.setWriteCallback(new WriteCallback() {
            @Override
            public void writeData(Attributes data) {
                // Told here: a response that is known to be none of success would be sent without its words.
                ((WebResponse) data.getResponse()).setStatus(status);
                data.getResponse().write(text);
            }
        });
        return response;
    }

    /** Its headers are set above. */
    @Override
    protected void configureCache(ResourceResponse response, Attributes attributes) {
    }

    private static String tag(String text) {
        try {
            return '"' + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), 0, 12) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
