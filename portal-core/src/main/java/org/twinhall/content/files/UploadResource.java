package org.twinhall.content.files;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.wicket.protocol.http.servlet.MultipartServletWebRequest;
import org.apache.wicket.protocol.http.servlet.ServletWebRequest;
import org.apache.wicket.request.IRequestParameters;
import org.apache.wicket.util.lang.Bytes;
import org.twinhall.access.Access;
import org.twinhall.content.desk.Desk;
import org.twinhall.media.MediaNote;
import org.twinhall.media.MediaService;
import org.twinhall.media.MediaSettings;
import org.twinhall.media.MediaText;
import org.twinhall.media.Refusals;
import org.twinhall.media.Upload;
import org.twinhall.media.UploadRefusedException;
import org.twinhall.media.Width;
import org.twinhall.web.JsonResource;
import org.twinhall.web.PortalSession;

/** Takes a picture from the editor, so that what is being written need not be sent with it. */
public class UploadResource extends JsonResource {

    private static final long serialVersionUID = 1L;

    private final transient MediaService media;
    private final transient MediaSettings settings;
    private final transient Refusals refusals;
    private final transient Access access;

    @Inject
    public UploadResource(MediaService media, MediaSettings settings, Refusals refusals, Access access) {
        this.media = media;
        this.settings = settings;
        this.refusals = refusals;
        this.access = access;
    }

    @Override
    protected Answer answer(Attributes attributes) {
        var locale = PortalSession.get().getLocale();
        var owner = servletRequest(attributes).getParameter("owner");
        if (!access.identity().isSignedIn() || owner == null || !owner.matches("\\d{1,18}")) {
            return Answer.refuse(401, refusals.denied(locale));
        }
        long id = Long.parseLong(owner);
        var group = id == Desk.NETWORK ? null : Long.valueOf(id);
        if (!media.mayAddFor(group)) {
            return Answer.refuse(403, refusals.denied(locale));
        }
        try {
            return keep(group, parsed(attributes), locale);
        } catch (UploadRefusedException e) {
            return Answer.refuse(422, refusals.text(e, locale));
        } catch (FileUploadSizeException e) {
            return Answer.refuse(413, refusals.tooLarge(locale));
        } catch (FileUploadException e) {
            return Answer.refuse(400, refusals.incomplete(locale));
        }
    }

    private MultipartServletWebRequest parsed(Attributes attributes) throws FileUploadException {
        var request = ((ServletWebRequest) attributes.getRequest())
                .newMultipartWebRequest(Bytes.bytes(settings.largestForm()), "upload");
        request.parseFileParts();
        return request;
    }

    private Answer keep(Long group, MultipartServletWebRequest request, Locale locale) {
        var files = request.getFile("file");
        if (files == null || files.isEmpty()) {
            return Answer.refuse(400, refusals.incomplete(locale));
        }
        var item = files.get(0);
        var parameters = request.getPostParameters();
        boolean arabic = parameters.getParameterValue("language").toString("").equals("ar");
        var alt = cut(parameters, "alt", MediaText.LONGEST_ALT);
        var text = new MediaText(arabic ? "" : alt, arabic ? alt : "", cut(parameters, "credit", MediaText.LONGEST_CREDIT));
        var tags = MediaNote.tags(cut(parameters, "tags", MediaNote.LONGEST_TAGS));
        var added = media.addOnce(group, new Upload(item.getName(), item::getInputStream), text, MediaNote.tagged(tags));
        var file = added.file();
        return Answer.ok(Map.of("id", file.getId().toString(), "path", file.path(Width.LARGE), "name", alt.isBlank() ? file.getTitle() : alt,
                "alt", alt, "picture", file.getType().isPicture(), "there", added.wasThere(), "page", "/" + PortalSession.get().language().tag()
                + "/desk/files/" + file.getId() + "?done=" + (added.wasThere() ? "wasThere" : "uploaded")));
    }

    private static String cut(IRequestParameters parameters, String name, int longest) {
        var value = parameters.getParameterValue(name).toString("").strip();
        return value.length() > longest ? value.substring(0, longest) : value;
    }
}
