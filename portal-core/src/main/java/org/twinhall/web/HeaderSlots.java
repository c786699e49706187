package org.twinhall.web;

/** Places in the head and the foot of every page. */
public final class HeaderSlots {

    /** Where "sign in" or the person's menu stands; the model is the path of the page. */
    public static final Slot<String> ACCOUNT = new Slot<>("header.account");

    /** Below the entries of the side navigation, and of the menu page: the same for all visitors on all pages until something changes; the model is empty. */
    public static final Slot<String> MENU = new Slot<>("header.menu");

    /** Behind the entries of the foot of every page, likewise. */
    public static final Slot<String> FOOTER = new Slot<>("footer");

    private HeaderSlots() {
    }
}
