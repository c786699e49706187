package org.twinhall.web;

/** Places in the head of every page. */
public final class HeaderSlots {

    /** Where "sign in" or the person's menu stands; the model is the path of the page. */
    public static final Slot<String> ACCOUNT = new Slot<>("header.account");

    private HeaderSlots() {
    }
}
