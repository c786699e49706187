/** The administration of people: list, invitation, roles, suspension. */
package org.twinhall.account.people;
