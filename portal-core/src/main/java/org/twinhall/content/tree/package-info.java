/** The order of pages: which stands below which, and what comes first among its siblings. */
package org.twinhall.content.tree;
