package org.twinhall.content.files;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.content.desk.Desk;
import org.twinhall.media.MediaNote;
import org.twinhall.media.MediaService;
import org.twinhall.media.MediaSettings;
import org.twinhall.media.MediaText;
import org.twinhall.media.Upload;
import org.twinhall.media.UploadForm;
import org.twinhall.text.Json;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.Assets;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.UploadField;

/**
 * Adds files to a library, one or many. With scripts each is sent for itself, with its progress, and goes on where it
 * stopped; without, all go with the form, and those that cannot be kept are named.
 */
final class UploadPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private MediaService media;

    @Inject
    private MediaSettings settings;

    private final Long group;
    private final boolean open;
    private final IModel<String> tags = Model.of("");
    private final IModel<String> credit = Model.of("");

    /**
     * Makes the panel.
     *
     * @param open whether it is there to be used at once, as where nothing is yet
     */
    UploadPanel(String id, Long group, boolean open) {
        super(id);
        this.group = group;
        this.open = open;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var owner = group == null ? Desk.NETWORK : group;
        var field = new UploadField("upload", "files.upload", "image/jpeg,image/png,image/gif,image/webp,.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.mp3,.m4a,.ogg,.mp4,.webm");
        field.control().add(AttributeModifier.replace("multiple", "multiple"));
        var kept = new ArrayList<MediaService.Added>();
        var form = new UploadForm("form", field) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void keep(Upload upload) {
                kept.add(media.addOnce(group, upload, new MediaText("", "", credit.getObject().strip()),
                        MediaNote.tagged(MediaNote.tags(tags.getObject()))));
            }

            @Override
            protected void done() {
                leadOn(kept);
            }
        };
        form.add(AttributeModifier.replace("data-upload", "/" + PortalSession.get().language().tag() + "/desk/upload?owner=" + owner));
        form.add(AttributeModifier.replace("data-sending", Assets.address(UploadPanel.class, "sending.js")));
        form.add(AttributeModifier.replace("data-words", new Json().write(Stream.of("waits", "sending", "failed", "again", "kept", "there")
                .collect(Collectors.toMap(word -> word, word -> getString("files." + word))))));
        form.add(new LineField("tags", "files.tags", tags, MediaNote.LONGEST_TAGS).attribute("dir", "auto"));
        form.add(new LineField("credit", "files.credit", credit, MediaText.LONGEST_CREDIT).attribute("dir", "auto"));
        form.add(new Label("limit", getString("files.limit").replace("${limit}", Long.toString(settings.largestInMegabytes()))));
        var disclosure = new WebMarkupContainer("disclosure");
        disclosure.add(AttributeModifier.replace("open", () -> open || form.hasError() ? "open" : null));
        add(disclosure.add(form));
    }

    private void leadOn(List<MediaService.Added> kept) {
        if (kept.size() == 1) {
            var added = kept.getFirst();
            setResponsePage(FilePage.class, FilePage.of(added.file().getId()).set("done", added.wasThere() ? "wasThere" : "uploaded"));
        } else {
            setResponsePage(FilesPage.class, new PageParameters().set("group", group == null ? Desk.NETWORK : group).set("done", "uploadedAll"));
        }
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        response.render(Assets.module(UploadPanel.class, "upload.js"));
    }
}
