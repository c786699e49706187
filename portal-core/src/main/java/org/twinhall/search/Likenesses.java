package org.twinhall.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.Query;
import org.twinhall.change.ChangeKey;

/** What is like what: found out once for a state of the index, by comparing words with all other texts. */
final class Likenesses {

    private static final int MOST = 10_000;

    private volatile Edition edition = new Edition(new Object(), none());

    /** What was found in one state of the index. */
    private record Edition(Object state, Cache<Asked, List<Long>> found) {
    }

    private record Asked(ChangeKey thing, int most, Query mayFind) {
    }

    private static Cache<Asked, List<Long>> none() {
        return Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();
    }

    /** The ids of things that are like a thing, as {@link Similar} finds them. */
    List<Long> find(IndexView view, Query mayFind, ChangeKey thing, int most) throws IOException {
        var state = view.edition();
        var known = edition;
        if (!known.state().equals(state)) {
            known = new Edition(state, none());
            edition = known;
        }
        var asked = new Asked(thing, most, mayFind);
        var found = known.found().getIfPresent(asked);
        if (found == null) {
            found = new Similar(view, mayFind).find(thing, most);
            known.found().put(asked, found);
        }
        return found;
    }
}
