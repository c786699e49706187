package org.twinhall.web;

/** The menus to which features add entries. */
public enum Menu {
    /** The side navigation that the logo opens. */
    MAIN,
    /** The foot of every page. */
    FOOTER,
    /** The workplace of people who are signed in. */
    WORK,
    /** The administration. */
    ADMIN
}
