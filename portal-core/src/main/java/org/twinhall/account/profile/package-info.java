/** What people see and change of their own account. */
package org.twinhall.account.profile;
