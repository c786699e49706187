package org.twinhall.registry.request;

import jakarta.inject.Inject;
import java.util.Map;
import org.twinhall.persistence.Transactional;
import org.twinhall.plugin.PersonalData;

/** Which requests a person published: told to the person; the requests stay, by whom is forgotten. */
public class RequestPrivacy implements PersonalData {

    private final Requests requests;

    @Inject
    RequestPrivacy(Requests requests) {
        this.requests = requests;
    }

    @Override
    public Map<String, Object> export(long accountId) {
        var published = requests.listBy(accountId).stream().map(Request::getSlug).toList();
        return published.isEmpty() ? Map.of() : Map.of("requests for friends", published);
    }

    @Override
    @Transactional
    public void erase(long accountId) {
        requests.listBy(accountId).forEach(Request::forgetAuthor);
    }
}
