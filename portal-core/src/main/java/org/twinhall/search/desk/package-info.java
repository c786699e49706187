/** Where organisers put things first and administrators see what is searched for. */
package org.twinhall.search.desk;
