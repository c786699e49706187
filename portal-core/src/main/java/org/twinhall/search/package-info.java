/** Full-text search in English and Arabic: sources give documents, the follower keeps the index, pages ask it. */
package org.twinhall.search;
