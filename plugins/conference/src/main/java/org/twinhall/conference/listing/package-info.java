/** Lists of those who come: for the screen, for the venue as CSV, XLSX and PDF, with the columns that are wanted. */
package org.twinhall.conference.listing;
