package org.twinhall.group;

/**
 * What somebody writes to a group or to the network.
 *
 * @param name    of the writer
 * @param email   of the writer, to whom the answer goes
 * @param message the text
 */
record Letter(String name, String email, String message) {
}
