package org.twinhall.content.review;

import jakarta.inject.Inject;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.transformer.AbstractTransformerBehavior;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.content.view.DraftPanel;
import org.twinhall.media.MediaFiles;
import org.twinhall.text.Language;
import org.twinhall.web.PortalPage;

/** A draft for whoever was given the address: no search engine, no cache, no other page leads here. */
@OpenToAll
public class SharedPreviewPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private PreviewLinkService links;

    @Inject
    private MediaFiles files;

    private final String token;
    private final transient PreviewLinkService.Draft draft;

    public SharedPreviewPage(PageParameters parameters) {
        super(parameters);
        token = parameters.get("token").toString("");
        draft = links.find(token).orElseThrow(PortalPage::notFound);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var entry = draft.entry();
        var picture = entry.getLeadMediaId() == null ? null : files.find(entry.getLeadMediaId()).orElse(null);
        add(new Label("shared", message("shared.notice")));
        var panel = new DraftPanel("draft", entry.getKind(), entry.getOwners(), draft.revision().wording(), draft.translation().getLanguage(), picture);
        panel.add(new AbstractTransformerBehavior() {
            private static final long serialVersionUID = 1L;

            @Override
            public CharSequence transform(Component component, CharSequence output) {
                // Files of drafts are for their owners; the secret opens them at an address of their own.
                return output.toString().replaceAll("(?<=[\" ,])/media/(?=\\d)", "/preview-files/" + token + "/");
            }
        });
        add(panel);
    }

    @Override
    protected boolean isCacheable() {
        return false;
    }

    @Override
    protected void setHeaders(WebResponse response) {
        super.setHeaders(response);
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    @Override
    protected String pathIn(Language language) {
        return null;
    }

    @Override
    protected IModel<String> title() {
        return Model.of(draft.revision().getTitle());
    }
}
