package org.twinhall.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.TransparentWebMarkupContainer;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.request.http.WebRequest;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.text.Language;
import org.twinhall.web.theme.ThemeHead;

/**
 * The frame of every page: head, header with menu, search and language, the page's own part, footer.
 *
 * <p>A page is made for one request from its parameters and keeps nothing; see the package's note on stateless pages.
 */
public abstract class PortalPage extends WebPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ThemeHead themeHead;

    @Inject
    private PageCaching caching;

    @Inject
    private Set<MenuItem> items;

    protected PortalPage(PageParameters parameters) {
        super(parameters);
        setStatelessHint(true);
        if (parameters.getIndexedCount() > indexedParameters()) {
            throw notFound();
        }
    }

    /** How many path segments the page takes behind its mount; an address with more is not found. */
    protected int indexedParameters() {
        return 0;
    }

    /** What the page is called; also its title in the browser. */
    protected abstract IModel<String> title();

    /** A sentence about the page for search engines and link previews; empty for none. */
    protected IModel<String> description() {
        return () -> "";
    }

    /** Whether an anonymous reader's copy may be kept and shown to other anonymous readers. */
    protected boolean isCacheable() {
        return false;
    }

    /** Whether search engines may list the page. */
    protected boolean isListed() {
        return isCacheable();
    }

    /** The path of this page's main address in a language; null when it does not exist in it. */
    protected String pathIn(Language language) {
        return Addresses.inLanguage(path(), language);
    }

    /** What the page is about in the words of schema.org, for search engines: each thing with its {@code @type}; empty for nothing. */
    protected List<Map<String, Object>> structuredData() {
        return List.of();
    }

    /** The path of the feed that tells what is new here; null for none. */
    protected String feedPath() {
        return null;
    }

    /** The path of a picture for link previews; null for none. */
    protected String picturePath() {
        return null;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = language();
        add(new TransparentWebMarkupContainer("html")
                .add(AttributeModifier.replace("lang", language.tag()))
                .add(AttributeModifier.replace("dir", language.direction())));
        add(new HeadPanel("head", this));
        add(new TransparentWebMarkupContainer("body").add(AttributeModifier.replace("class", bodyClass())));
        var marked = MenuPanel.marked(items, this);
        add(new HeaderPanel("header", this, marked));
        add(new NoticePanel("notice"));
        add(new FooterPanel("footer", marked));
    }

    /** The classes of the body; the workplace is denser. */
    protected String bodyClass() {
        return "page";
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        themeHead.render(response, getSession().getStyle());
    }

    @Override
    protected void onAfterRender() {
        super.onAfterRender();
        if (!isPageStateless()) {
            throw new IllegalStateException(getClass().getName() + " has a stateful component: " + statefulComponent());
        }
    }

    private String statefulComponent() {
        var found = visitChildren(Component.class, (component, visit) -> {
            if (!component.isStateless() || !component.getBehaviors().stream().allMatch(b -> b.getStatelessHint(component))) {
                visit.stop(component);
            }
        });
        return String.valueOf(found);
    }

    @Override
    protected void setHeaders(WebResponse response) {
        caching.mark(response, isCacheable());
    }

    /** The language in which this page is shown. */
    public final Language language() {
        return PortalSession.get().language();
    }

    @Override
    public Locale getLocale() {
        return getSession().getLocale();
    }

    /** The path of the request, with a slash before it and without a query. */
    public final String path() {
        return "/" + ((WebRequest) getRequest()).getOriginalUrl().getPath().replaceAll("^/+", "");
    }

    protected final HttpServletRequest servletRequest() {
        return (HttpServletRequest) getRequest().getContainerRequest();
    }

    /**
     * The number by which an address names a thing.
     *
     * @throws HttpError the one of {@link #notFound} when it is no number
     */
    public static long id(PageParameters parameters, String name) {
        return findId(parameters, name).orElseThrow(PortalPage::notFound);
    }

    /** The same; empty when the address names none, or what it says is no number. */
    public static Optional<Long> findId(PageParameters parameters, String name) {
        return Optional.of(parameters.get(name).toString("")).filter(written -> written.matches("\\d{1,18}")).map(Long::valueOf);
    }

    /** Ends the request with the page that says that there is nothing at this address. */
    public static HttpError notFound() {
        return new HttpError(404);
    }

    /** Ends the request with the page that says that something was here and was removed. */
    public static HttpError gone() {
        return new HttpError(410);
    }

    /** A text of this page's bundles, by its key. */
    protected final IModel<String> message(String key) {
        return () -> getString(key);
    }

    /** A label for a text in a language of its own, isolated in its direction. */
    protected static Component text(String id, IModel<String> text, Language language) {
        return new Label(id, text).add(AttributeModifier.replace("lang", language.tag()))
                .add(AttributeModifier.replace("dir", language.direction()));
    }

    /** A detachable model of something looked up once for the rendering. */
    protected static <T> IModel<T> loaded(org.danekja.java.util.function.serializable.SerializableSupplier<T> supplier) {
        return LoadableDetachableModel.of(supplier);
    }
}
