/** Events that one feature announces and others hear, inside the announcing transaction. */
package org.twinhall.event;
