package org.twinhall.web;

/** Places on the first page. */
public final class HomeSlots {

    /** Beside the sentence that says what the network is. */
    public static final Slot<String> FIGURE = new Slot<>("home.figure");

    /** Below it, one section after the other: 10 doors, 20 stories, 30 news, 40 dates, 50 handbook. */
    public static final Slot<String> CONTENT = new Slot<>("home.content");

    private HomeSlots() {
    }
}
