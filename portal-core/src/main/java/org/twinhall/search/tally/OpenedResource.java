package org.twinhall.search.tally;

import jakarta.inject.Inject;
import java.util.Map;
import org.apache.wicket.request.IRequestParameters;
import org.twinhall.web.JsonResource;

/** Is told by the page of results which of them was opened; the link itself leads straight there and knows nothing of it. */
public class OpenedResource extends JsonResource {

    private static final long serialVersionUID = 1L;

    private final transient SearchLog log;

    @Inject
    OpenedResource(SearchLog log) {
        this.log = log;
    }

    @Override
    protected Answer answer(Attributes attributes) {
        IRequestParameters told = attributes.getRequest().getPostParameters();
        log.opened(told.getParameterValue("q").toString(""), told.getParameterValue("position").toInt(0));
        return Answer.ok(Map.of());
    }
}
