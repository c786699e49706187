/** The command line of the installed product. */
package org.twinhall.cli;
