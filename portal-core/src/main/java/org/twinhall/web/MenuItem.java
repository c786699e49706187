package org.twinhall.web;

import org.apache.wicket.Page;

/**
 * An entry of a menu, shown to those who may open its page.
 *
 * @param menu  the menu
 * @param order its place; lower comes first
 * @param text  bundle key of its label, looked up beside the page's class
 * @param page  where it leads
 */
public record MenuItem(Menu menu, int order, String text, Class<? extends Page> page) {
}
