package org.twinhall;

import java.util.List;
import org.twinhall.account.AccountFeature;
import org.twinhall.plugin.Contributions;
import org.twinhall.plugin.Feature;

/** The composition root: the doors of the core, in the order in which they join. */
final class CoreFeatures {

    private CoreFeatures() {
    }

    static List<Contributions> read() {
        List<Feature> features = List.of(new PlatformFeature(), new AccountFeature());
        return features.stream().map(Feature::read).toList();
    }
}
