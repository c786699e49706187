package org.twinhall.group.desk;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.group.Group;
import org.twinhall.group.GroupService;
import org.twinhall.media.MediaFiles;
import org.twinhall.media.MediaService;
import org.twinhall.media.MediaSettings;
import org.twinhall.media.MediaText;
import org.twinhall.media.Upload;
import org.twinhall.media.UploadForm;
import org.twinhall.media.Width;
import org.twinhall.text.Language;
import org.twinhall.web.form.UploadField;

/** The group's logo: upload one, or go back to the emblem. */
final class LogoPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private GroupService service;

    @Inject
    private MediaService media;

    @Inject
    private MediaFiles files;

    @Inject
    private MediaSettings settings;

    private final transient Group group;

    LogoPanel(String id, Group group) {
        super(id);
        this.group = group;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var logo = group.getLogoId() == null ? null : files.find(group.getLogoId()).orElse(null);
        var shown = new WebMarkupContainer("shown");
        shown.add(new WebMarkupContainer("picture").add(AttributeModifier.replace("src", logo == null ? "" : logo.address(Width.SMALL))));
        shown.add(removal());
        add(shown.setVisible(logo != null));
        add(new WebMarkupContainer("none").setVisible(logo == null));
        add(new Label("lead", getString("group.logo.lead").replace("${limit}", Long.toString(settings.largestInMegabytes()))));
        add(upload());
    }

    private StatelessForm<Void> removal() {
        return new StatelessForm<>("remove") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.showLogo(group.getId(), null);
                setResponsePage(GroupEditPage.class, GroupEditPage.of(group).set("done", "noLogo"));
            }
        };
    }

    private UploadForm upload() {
        var field = new UploadField("upload", "group.logo.upload", "image/jpeg,image/png,image/gif,image/webp");
        return new UploadForm("logoForm", field) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void keep(Upload upload) {
                var text = new MediaText(group.name(Language.ENGLISH), group.name(Language.ARABIC), "");
                var file = media.add(group.getId(), upload, text);
                if (file.getType().isPicture()) {
                    service.showLogo(group.getId(), file);
                    setResponsePage(GroupEditPage.class, GroupEditPage.of(group).set("done", "logo"));
                } else {
                    field.control().error(getString("group.logo.noPicture"));
                }
            }
        };
    }
}
