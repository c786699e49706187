/** Member groups: who they are, where they are, which places they befriend, who acts for them. */
package org.twinhall.group;
