/** The gazetteer: places with all their spellings in every script, so that they are found however they are written. */
package org.twinhall.place;
