package org.twinhall.content;

import jakarta.persistence.Embeddable;
import java.util.Objects;

/** That a text leads to an entry, as the address in the text says it: by its kind and a slug that it has or had. */
@Embeddable
public class EntryLink {

    private String kind;

    private String slug;

    private boolean live;

    protected EntryLink() {
    }

    EntryLink(String kind, String slug, boolean live) {
        this.kind = kind;
        this.slug = slug;
        this.live = live;
    }

    String kind() {
        return kind;
    }

    String slug() {
        return slug;
    }

    /** The same in a text that readers see. */
    EntryLink seen() {
        return new EntryLink(kind, slug, true);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntryLink that && kind.equals(that.kind) && slug.equals(that.slug) && live == that.live;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, slug, live);
    }
}
