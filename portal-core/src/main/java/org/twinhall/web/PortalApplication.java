package org.twinhall.web;

import com.google.inject.Injector;
import java.util.List;
import java.util.Set;
import org.apache.wicket.IPageFactory;
import org.apache.wicket.Page;
import org.apache.wicket.RuntimeConfigurationType;
import org.apache.wicket.Session;
import org.apache.wicket.core.request.mapper.MountedMapper;
import org.apache.wicket.core.request.mapper.ResourceMapper;
import org.apache.wicket.core.request.mapper.ResourceReferenceMapper;
import org.apache.wicket.application.AbstractClassResolver;
import org.apache.wicket.markup.html.SecurePackageResourceGuard;
import org.apache.wicket.protocol.http.ResourceIsolationRequestCycleListener;
import org.apache.wicket.protocol.http.WebApplication;
import org.apache.wicket.request.IRequestMapper;
import org.apache.wicket.request.Request;
import org.apache.wicket.request.Response;
import org.apache.wicket.request.mapper.CompoundRequestMapper;
import org.apache.wicket.request.mapper.parameter.PageParametersEncoder;
import org.apache.wicket.request.resource.IResource;
import org.apache.wicket.request.resource.ResourceReference;
import org.apache.wicket.settings.RequestCycleSettings;
import org.twinhall.access.Access;
import org.twinhall.persistence.UnitOfWork;
import org.twinhall.web.component.Assets;
import org.twinhall.web.theme.ThemeLocator;
import org.twinhall.web.theme.Themes;

/** The Wicket application: addresses, injection, authorisation, themes. */
public final class PortalApplication extends WebApplication {

    private final Injector injector;
    private final ClassLoader loader;
    private final Set<Mount> mounts;

    /**
     * Made once the injector stands.
     *
     * @param loader the loader that sees the classes of the core and of all plugins
     */
    public PortalApplication(Injector injector, ClassLoader loader, Set<Mount> mounts) {
        this.injector = injector;
        this.loader = loader;
        this.mounts = mounts;
    }

    public static PortalApplication get() {
        return (PortalApplication) WebApplication.get();
    }

    public Injector injector() {
        return injector;
    }

    @Override
    protected void init() {
        super.init();
        Assets.keepAddresses(this);
        getApplicationSettings().setClassResolver(new AbstractClassResolver() {
            @Override
            public ClassLoader getClassLoader() {
                return loader;
            }
        });
        getComponentInstantiationListeners().add(new ServiceInjector(injector));
        getSecuritySettings().setAuthorizationStrategy(injector.getInstance(PageAuthorizer.class));
        // One policy without nonces for every answer: see SecurityHeaders.
        getCspSettings().blocking().disabled();

        getMarkupSettings().setDefaultMarkupEncoding("UTF-8");
        getMarkupSettings().setStripWicketTags(true);
        getMarkupSettings().setStripComments(true);
        getRequestCycleSettings().setRenderStrategy(RequestCycleSettings.RenderStrategy.ONE_PASS_RENDER);
        getRequestCycleSettings().setResponseRequestEncoding("UTF-8");
        getResourceSettings().setThrowExceptionOnMissingResource(true);
        getDebugSettings().setComponentUseCheck(false);
        var themes = injector.getInstance(Themes.class);
        getResourceSettings().setResourceStreamLocator(new ThemeLocator(themes, loader));
        var guard = new SecurePackageResourceGuard();
        List.of("+*.css", "+*.js", "+*.svg", "+*.png", "+*.woff2", "+*.json", "+*.webp", "+*.jpg").forEach(guard::addPattern);
        getResourceSettings().setPackageResourceGuard(guard);

        getRequestCycleListeners().add(new RequestListener(injector.getInstance(UnitOfWork.class),
                injector.getInstance(Access.class), injector.getInstance(new com.google.inject.Key<Set<Identification>>() { }), themes));
        getRequestCycleListeners().add(new ResourceIsolationRequestCycleListener());
        getRequestCycleListeners().add(new TurnstileListener(injector.getInstance(Turnstile.class)));
        setRootRequestMapper(mapper());
        setPageRendererProvider(DirectRenderer::new);
    }

    /** Only what a door mounted answers: Wicket's addresses that name page classes are left out. */
    private IRequestMapper mapper() {
        var root = new CompoundRequestMapper();
        root.add(new MountMapper(mounts.stream().filter(mount -> !mount.hasLanguage()).toList(), this::mapper));
        root.add(new ResourceReferenceMapper(new PageParametersEncoder(), () -> "..",
                () -> getResourceSettings().getCachingStrategy()));
        root.add(new LanguageMapper(new MountMapper(mounts.stream().filter(Mount::hasLanguage).toList(), this::mapper)));
        root.add(new NotFoundMapper());
        return root;
    }

    private IRequestMapper mapper(Mount mount) {
        if (mount.page() != null) {
            return new MountedMapper(mount.innerPath(), mount.page());
        }
        return new ResourceMapper(mount.innerPath(), new MadeResource(mount.resource()));
    }

    /** A resource of which the injector makes one for each request. */
    private final class MadeResource extends ResourceReference {

        private static final long serialVersionUID = 1L;

        private final Class<? extends IResource> type;

        MadeResource(Class<? extends IResource> type) {
            super(type, type.getSimpleName());
            this.type = type;
        }

        @Override
        public IResource getResource() {
            return injector.getInstance(type);
        }
    }

    @Override
    protected IPageFactory newPageFactory() {
        return new WholePageFactory();
    }

    @Override
    public Session newSession(Request request, Response response) {
        return new PortalSession(request);
    }

    @Override
    public Class<? extends Page> getHomePage() {
        return HomePage.class;
    }

    @Override
    public RuntimeConfigurationType getConfigurationType() {
        return RuntimeConfigurationType.DEPLOYMENT;
    }
}
