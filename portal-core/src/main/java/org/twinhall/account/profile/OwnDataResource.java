package org.twinhall.account.profile;

import jakarta.inject.Inject;
import org.twinhall.account.ProfileService;
import org.twinhall.text.Json;
import org.twinhall.web.DownloadResource;

/** Everything that the portal holds about the person who asks, as JSON. */
public class OwnDataResource extends DownloadResource {

    private static final long serialVersionUID = 1L;

    private final transient ProfileService profile;

    @Inject
    OwnDataResource(ProfileService profile) {
        this.profile = profile;
    }

    @Override
    protected Download download(Attributes attributes) {
        return new Download("application/json; charset=utf-8", "my-data.json", new Json().write(profile.export()));
    }
}
