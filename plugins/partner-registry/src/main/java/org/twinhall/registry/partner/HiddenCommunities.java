package org.twinhall.registry.partner;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import org.twinhall.change.Changes;
import org.twinhall.change.Kept;
import org.twinhall.group.Shyness;

/** The places whose community asked to be hidden: groups are not shown as their friends any more. */
@Singleton
public class HiddenCommunities implements Shyness {

    private final Partners partners;
    private final Kept<String, Set<Long>> kept;

    @Inject
    HiddenCommunities(Partners partners, Changes changes) {
        this.partners = partners;
        kept = new Kept<>(changes, Set.of(Partner.TYPE));
    }

    @Override
    public Set<Long> placeIds() {
        return kept.get("", partners::placesOfHiddenCommunities);
    }
}
