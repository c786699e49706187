package org.twinhall.content.files;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.wicket.request.http.WebResponse;
import org.twinhall.access.Access;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.content.desk.Desk;
import org.twinhall.media.MediaService;
import org.twinhall.media.Refusals;
import org.twinhall.media.UploadRefusedException;
import org.twinhall.media.Width;
import org.twinhall.text.Language;
import org.twinhall.web.JsonResource;
import org.twinhall.web.PortalSession;

/**
 * Takes files in parts, as the tus protocol 1.0 has it (https://tus.io): {@code POST} begins and tells the address,
 * {@code HEAD} tells how much has arrived, {@code PATCH} sends on, {@code DELETE} gives up. With the last byte the answer
 * says what became of the file.
 */
public class ArrivalResource extends JsonResource {

    private static final long serialVersionUID = 1L;
    private static final String VERSION = "1.0.0";

    private final transient ArrivalService arrivals;
    private final transient MediaService media;
    private final transient Refusals refusals;
    private final transient Access access;

    @Inject
    public ArrivalResource(ArrivalService arrivals, MediaService media, Refusals refusals, Access access) {
        this.arrivals = arrivals;
        this.media = media;
        this.refusals = refusals;
        this.access = access;
    }

    @Override
    protected boolean knows(String method) {
        return Set.of("POST", "HEAD", "PATCH", "DELETE").contains(method);
    }

    @Override
    protected Answer answer(Attributes attributes) {
        var request = servletRequest(attributes);
        var response = (WebResponse) attributes.getResponse();
        response.setHeader("Tus-Resumable", VERSION);
        if (!VERSION.equals(request.getHeader("Tus-Resumable"))) {
            response.setHeader("Tus-Version", VERSION);
            return new Answer(412, Map.of());
        }
        var locale = PortalSession.get().getLocale();
        try {
            return request.getMethod().equals("POST") ? begin(request, response, locale) : goOn(attributes, request, response, locale);
        } catch (UploadRefusedException e) {
            return Answer.refuse(e.isForGood() ? 422 : 507, refusals.text(e, locale));
        } catch (AccessDeniedException e) {
            return Answer.refuse(403, refusals.denied(locale));
        } catch (OutOfStepException e) {
            return Answer.refuse(409, refusals.incomplete(locale));
        }
    }

    private Answer begin(HttpServletRequest request, WebResponse response, Locale locale) {
        var owner = number(request.getParameter("owner"));
        if (!access.identity().isSignedIn() || owner.isEmpty()) {
            return Answer.refuse(401, refusals.denied(locale));
        }
        var group = owner.get() == Desk.NETWORK ? null : owner.get();
        if (!media.mayAddFor(group)) {
            return Answer.refuse(403, refusals.denied(locale));
        }
        var length = number(request.getHeader("Upload-Length"));
        if (length.isEmpty()) {
            return Answer.refuse(400, refusals.incomplete(locale));
        }
        var arrival = arrivals.begin(new OfferReader(request.getHeader("Upload-Metadata")).read(group, length.get()));
        response.setHeader("Location", request.getRequestURI().replaceFirst("/$", "") + "/" + arrival.getId());
        tell(arrival, response);
        return new Answer(201, Map.of());
    }

    private Answer goOn(Attributes attributes, HttpServletRequest request, WebResponse response, Locale locale) {
        var found = number(attributes.getParameters().get("arrival").toString("")).flatMap(arrivals::find);
        if (found.isEmpty()) {
            return Answer.refuse(access.identity().isSignedIn() ? 404 : 401, refusals.denied(locale));
        }
        var arrival = found.get();
        return switch (request.getMethod()) {
            case "HEAD" -> {
                response.setHeader("Upload-Length", Long.toString(arrival.getLength()));
                tell(arrival, response);
                yield new Answer(200, Map.of());
            }
            case "DELETE" -> {
                arrivals.drop(arrival.getId());
                yield new Answer(204, Map.of());
            }
            default -> take(arrival, request, response, locale);
        };
    }

    private Answer take(Arrival arrival, HttpServletRequest request, WebResponse response, Locale locale) {
        var offset = number(request.getHeader("Upload-Offset"));
        if (!"application/offset+octet-stream".equals(request.getContentType()) || offset.isEmpty()) {
            return Answer.refuse(415, refusals.incomplete(locale));
        }
        long received;
        try {
            received = arrivals.take(arrival, offset.get(), request.getInputStream());
        } catch (IOException e) {
            // The sender is gone: what came so far stays, and is gone on with.
            return Answer.refuse(500, refusals.incomplete(locale));
        }
        if (received < arrival.getLength()) {
            tell(arrival, response);
            return new Answer(204, Map.of());
        }
        response.setHeader("Upload-Offset", Long.toString(received));
        return kept(arrivals.keep(arrival), arrival);
    }

    private void tell(Arrival arrival, WebResponse response) {
        response.setHeader("Upload-Offset", Long.toString(arrivals.received(arrival)));
        response.setHeader("Upload-Expires", DateTimeFormatter.RFC_1123_DATE_TIME
                .format(arrival.getBegunAt().plus(ArrivalService.PATIENCE).atOffset(ZoneOffset.UTC)).replace("Z", "GMT"));
    }

    private static Answer kept(MediaService.Added added, Arrival arrival) {
        var file = added.file();
        var alt = arrival.alt(Language.ENGLISH).isEmpty() ? arrival.alt(Language.ARABIC) : arrival.alt(Language.ENGLISH);
        return Answer.ok(Map.of("id", file.getId().toString(), "path", file.path(Width.LARGE), "name", alt.isBlank() ? file.getTitle() : alt,
                "alt", alt, "picture", file.getType().isPicture(), "there", added.wasThere(), "page", "/" + PortalSession.get().language().tag()
                + "/desk/files/" + file.getId() + "?done=" + (added.wasThere() ? "wasThere" : "uploaded")));
    }

    private static Optional<Long> number(String text) {
        return text == null || !text.matches("\\d{1,18}") ? Optional.empty() : Optional.of(Long.valueOf(text));
    }
}
