/** Passwords: which ones are good enough, and how they are kept. Used by the account feature alone. */
package org.twinhall.account.password;
