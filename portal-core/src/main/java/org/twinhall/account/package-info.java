/**
 * People and how they come in: accounts, their network roles, sign-in, invitation, registration, lost passwords.
 *
 * <p>Features above know a person by the account's id. Roles in groups belong to the group feature, which gives them to
 * the identity through {@link org.twinhall.account.GroupRoles}.
 */
package org.twinhall.account;
