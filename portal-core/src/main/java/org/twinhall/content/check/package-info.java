/** Advice on a text beside the field in which it is written: it explains and never blocks. */
package org.twinhall.content.check;
