package org.twinhall.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The places that groups befriend, as readers are told of them: those that asked not to be named are left out. */
@Singleton
public class Friends {

    private final Set<Shyness> shy;

    @Inject
    Friends(Set<Shyness> shy) {
        this.shy = shy;
    }

    /** What tells the shown friend places of groups, for as long as one answer is made. */
    public Function<Group, Set<Long>> shown() {
        var unnamed = shy.stream().flatMap(one -> one.placeIds().stream()).collect(Collectors.toSet());
        return group -> group.getFriendPlaces().stream().filter(place -> !unnamed.contains(place)).collect(Collectors.toSet());
    }
}
