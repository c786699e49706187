package org.twinhall.conference.charge;

import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** A paper for whoever has the private link. */
public class OwnPaperResource extends PaperResource {

    private static final long serialVersionUID = 1L;

    private final transient PaperService papers;

    @Inject
    OwnPaperResource(PaperService papers) {
        this.papers = papers;
    }

    @Override
    Optional<Paper> paper(PageParameters parameters, long id) {
        return papers.findOwn(parameters.get("link").toString(""), id);
    }
}
