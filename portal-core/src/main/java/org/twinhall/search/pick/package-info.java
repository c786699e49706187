/** What editors put first for some words: stored here, shown by the search according to who is asking. */
package org.twinhall.search.pick;
