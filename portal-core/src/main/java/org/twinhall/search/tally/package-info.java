/** How often what was searched for, without saying by whom: counted by month and words, kept for a year. */
package org.twinhall.search.tally;
