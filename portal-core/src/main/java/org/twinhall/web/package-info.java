/**
 * What every page stands on: the application, addresses, the base page, menus, slots, injection and authorisation.
 *
 * <p>Pages are stateless without exception: a page is made from its address for each request, forms post to it, and
 * nothing is kept between requests but what is in the database. So any node answers any request, and a restart
 * interrupts nobody.
 */
package org.twinhall.web;
