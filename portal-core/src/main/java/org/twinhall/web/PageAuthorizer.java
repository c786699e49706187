package org.twinhall.web;

import org.apache.wicket.Component;
import org.apache.wicket.Page;
import org.apache.wicket.authorization.Action;
import org.apache.wicket.authorization.IAuthorizationStrategy;
import org.apache.wicket.request.component.IRequestableComponent;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.request.resource.IResource;
import org.twinhall.access.Access;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.access.OpenToAll;
import org.twinhall.access.RequiresPermission;
import org.twinhall.access.RequiresSignIn;

/** Lets people open the pages that are for them; a page that says nothing is for nobody. */
@jakarta.inject.Singleton
public class PageAuthorizer implements IAuthorizationStrategy {

    private final Access access;

    @jakarta.inject.Inject
    public PageAuthorizer(Access access) {
        this.access = access;
    }

    /** Whether a page says for whom it is. */
    public static boolean saysForWhom(Class<?> page) {
        return page.isAnnotationPresent(OpenToAll.class) || page.isAnnotationPresent(RequiresSignIn.class)
                || page.isAnnotationPresent(RequiresPermission.class);
    }

    /** Whether the current person may open pages of a class. */
    public boolean mayOpen(Class<?> page) {
        if (page.isAnnotationPresent(OpenToAll.class)) {
            return true;
        }
        if (page.isAnnotationPresent(RequiresSignIn.class)) {
            return access.identity().isSignedIn();
        }
        var required = page.getAnnotation(RequiresPermission.class);
        return required != null && access.maySomewhere(required.value());
    }

    @Override
    public <T extends IRequestableComponent> boolean isInstantiationAuthorized(Class<T> type) {
        if (Page.class.isAssignableFrom(type) && !mayOpen(type)) {
            throw new AccessDeniedException("open " + type.getSimpleName());
        }
        return true;
    }

    @Override
    public boolean isActionAuthorized(Component component, Action action) {
        return true;
    }

    @Override
    public boolean isResourceAuthorized(IResource resource, PageParameters parameters) {
        return true;
    }
}
