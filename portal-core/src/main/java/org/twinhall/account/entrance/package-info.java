/** The pages by which people come in and go out: sign-in, registration, invitation, forgotten password. */
package org.twinhall.account.entrance;
