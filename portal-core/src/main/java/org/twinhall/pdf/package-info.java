/**
 * Documents to print: a document is a panel with markup and texts beside it, as a mail is, and becomes a PDF whose letters
 * are part of it, in both scripts and directions. What a document shows, its caller was allowed to read.
 */
package org.twinhall.pdf;
