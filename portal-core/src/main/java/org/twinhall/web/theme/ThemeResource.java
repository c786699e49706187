package org.twinhall.web.theme;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.resource.AbstractResource;

/** Serves a theme's files at addresses that change with their content. */
public class ThemeResource extends AbstractResource {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> TYPES = Map.of("css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml", "png", "image/png", "jpg", "image/jpeg", "webp", "image/webp", "ico", "image/x-icon",
            "woff2", "font/woff2");

    private final transient Themes themes;

    @Inject
    public ThemeResource(Themes themes) {
        this.themes = themes;
    }

    @Override
    protected ResourceResponse newResourceResponse(Attributes attributes) {
        var parameters = attributes.getParameters();
        var versioned = parameters.get("theme").toString("");
        var path = IntStream.range(0, parameters.getIndexedCount()).mapToObj(i -> parameters.get(i).toString())
                .collect(Collectors.joining("/"));
        var response = new ResourceResponse();
        var name = versioned.replaceAll("-[0-9a-f]{10}$", "");
        var type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        var file = themes.find(name).flatMap(theme -> theme.find(path));
        if (type == null || file.isEmpty() || path.startsWith("markup/")) {
            response.setError(404);
            return response;
        }
        response.setContentType(type);
        boolean current = themes.find(name).filter(theme -> versioned.equals(theme.name() + "-" + theme.digest())).isPresent();
        response.setCacheDuration(current ? Duration.ofDays(365) : Duration.ofMinutes(1));
        response.setCacheScope(WebResponse.CacheScope.PUBLIC);
        response.setWriteCallback(new WriteCallback() {
            @Override
            public void writeData(Attributes data) {
                data.getResponse().write(read(file.get()));
            }
        });
        return response;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
