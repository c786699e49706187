/** Inviting people through a form: one by one or from a table, each by a private link that is for one address. */
package org.twinhall.conference.invitation;
