/**
 * Who may do what: roles, permissions and the identity on whose behalf a thread acts.
 *
 * <p>Services ask {@link org.twinhall.access.Access}; pages say {@link org.twinhall.access.RequiresPermission} or
 * {@link org.twinhall.access.OpenToAll}.
 */
package org.twinhall.access;
