/** What the account feature writes to people. */
package org.twinhall.account.mail;
