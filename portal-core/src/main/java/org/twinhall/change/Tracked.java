package org.twinhall.change;

/** An entity whose changes others must follow: the search index, the rendered pages. */
public interface Tracked {

    /** The thing that changed with this entity; a part (a translation) names its whole (the entry). */
    ChangeKey changeKey();
}
