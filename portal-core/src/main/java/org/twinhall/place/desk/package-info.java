/** The gazetteer's workplace: administrators and organisers enter and correct places, one by one or as a table. */
package org.twinhall.place.desk;
