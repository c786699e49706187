/** Text in two scripts: cleaning, folding, slugs, excerpts, direction. Knows no database and no Wicket. */
package org.twinhall.text;
