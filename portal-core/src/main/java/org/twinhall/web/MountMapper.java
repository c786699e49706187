package org.twinhall.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.wicket.core.request.handler.IPageClassRequestHandler;
import org.apache.wicket.request.IRequestHandler;
import org.apache.wicket.request.IRequestMapper;
import org.apache.wicket.request.Request;
import org.apache.wicket.request.Url;
import org.apache.wicket.request.component.IRequestablePage;
import org.apache.wicket.request.mapper.CompoundRequestMapper;

/**
 * All mounts: those of an address are looked up by its first segment, those of a page by its class. Each link of a page and each
 * request would otherwise ask several hundred.
 */
final class MountMapper implements IRequestMapper {

    private final Map<String, CompoundRequestMapper> bySegment = new HashMap<>();
    private final Map<Class<?>, CompoundRequestMapper> byPage = new HashMap<>();
    /** Of mounts whose first segment may be anything. */
    private final CompoundRequestMapper anywhere = new CompoundRequestMapper();
    private final CompoundRequestMapper resources = new CompoundRequestMapper();

    /** @param mappers makes the mapper of a mount */
    MountMapper(List<Mount> mounts, Function<Mount, IRequestMapper> mappers) {
        mounts.forEach(mount -> bySegment.computeIfAbsent(first(mount), segment -> new CompoundRequestMapper()));
        for (var mount : mounts) {
            var mapper = mappers.apply(mount);
            (mount.page() == null ? resources : byPage.computeIfAbsent(mount.page(), page -> new CompoundRequestMapper())).add(mapper);
            if (first(mount).contains("{")) {
                bySegment.values().forEach(compound -> compound.add(mapper));
                anywhere.add(mapper);
            } else {
                bySegment.get(first(mount)).add(mapper);
            }
        }
    }

    private static String first(Mount mount) {
        return mount.innerPath().substring(1).replaceFirst("/.*", "");
    }

    private CompoundRequestMapper of(Url url) {
        return bySegment.getOrDefault(url.getSegments().isEmpty() ? "" : url.getSegments().getFirst(), anywhere);
    }

    @Override
    public IRequestHandler mapRequest(Request request) {
        return of(request.getUrl()).mapRequest(request);
    }

    @Override
    public int getCompatibilityScore(Request request) {
        return of(request.getUrl()).getCompatibilityScore(request);
    }

    @Override
    public Url mapHandler(IRequestHandler handler) {
        if (handler instanceof IPageClassRequestHandler page) {
            Class<? extends IRequestablePage> type = page.getPageClass();
            var mapper = byPage.get(type);
            return mapper == null ? null : mapper.mapHandler(handler);
        }
        return resources.mapHandler(handler);
    }
}
