package org.twinhall.registry.reading;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.twinhall.registry.RegistryDirectory;
import org.twinhall.registry.link.LinkService;

/** One link, with what is stated of it and how that is known. */
public class LinkResource extends ReadingResource {

    private static final long serialVersionUID = 1L;

    private final transient LinkService links;
    private final transient RegistryDirectory directory;
    private final transient Written written;

    @Inject
    LinkResource(LinkService links, RegistryDirectory directory, Written written) {
        this.links = links;
        this.directory = directory;
        this.written = written;
    }

    @Override
    protected Object answer(Asked asked) {
        asked.only(Set.of());
        var link = links.findShown(asked.text("link")).orElseThrow(() -> new Problem(404, "nothing", "", asked.text("link")));
        var answer = written.link(directory.cards(List.of(link), asked.language()).getFirst());
        answer.put("statements", written.statements(links.listStatements(link)));
        return answer;
    }
}
