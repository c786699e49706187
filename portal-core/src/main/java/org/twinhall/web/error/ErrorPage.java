package org.twinhall.web.error;

import jakarta.inject.Inject;
import java.util.Set;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.text.Language;
import org.twinhall.web.Forwarding;
import org.twinhall.web.PortalPage;
import org.twinhall.web.Texts;
import org.twinhall.web.component.PlainLink;

/** Says what went wrong and how to go on: 400, 403, 404, 410 or 500. */
@OpenToAll
public class ErrorPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Texts texts;

    @Inject
    private Set<Forwarding> forwardings;

    private final int status;

    public ErrorPage(PageParameters parameters) {
        super(parameters);
        int asked = parameters.get("status").toInt(404);
        if (asked == 404) {
            forward();
        }
        status = asked == 400 || asked == 403 || asked == 410 || asked == 500 ? asked : 404;
    }

    /** An address of a site that was brought in leads to where its text is now. */
    private void forward() {
        var path = path().replaceFirst("^/(en|ar)(?=/|$)", "").replaceAll("^/+|/+$", "");
        forwardings.stream().flatMap(forwarding -> forwarding.find(path, language()).stream()).findFirst().ifPresent(target -> {
            throw new RedirectToUrlException(target, 301);
        });
    }

    /** The parameters for a status. */
    public static PageParameters of(int status) {
        return new PageParameters().set("status", status);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("status", status));
        add(new Label("heading", title()));
        add(new Label("help", text("help")));
        var search = new WebMarkupContainer("search");
        search.add(AttributeModifier.replace("action", "/" + language().tag() + "/search"));
        search.add(new WebMarkupContainer("words").add(AttributeModifier.replace("value", wordsOfAddress())));
        search.setVisible(status == 404 || status == 410);
        add(search);
        add(new PlainLink("home", "/" + language().tag()));
    }

    /** What the reader was probably looking for: the words of the address. */
    private String wordsOfAddress() {
        var path = path().replaceFirst("^/(en|ar)(?=/|$)", "");
        return path.substring(path.lastIndexOf('/') + 1).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    }

    private String text(String what) {
        return texts.get(ErrorPage.class, "error." + status + "." + what, getLocale());
    }

    @Override
    protected IModel<String> title() {
        return () -> text("title");
    }

    @Override
    protected String pathIn(Language language) {
        return null;
    }

    @Override
    protected void setHeaders(WebResponse response) {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
    }

    @Override
    public boolean isErrorPage() {
        return true;
    }
}
