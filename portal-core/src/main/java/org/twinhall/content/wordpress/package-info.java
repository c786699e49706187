/** Bringing in what a group wrote with WordPress: reading its export, making clean texts of it, telling what became of each item, undoing it. */
package org.twinhall.content.wordpress;
