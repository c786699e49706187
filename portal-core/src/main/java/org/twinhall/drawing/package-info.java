/**
 * What the portal draws itself: the stitched emblems that stand where a picture is missing, and the
 * map of arcs between the twinned places.
 *
 * <p>Everything here is a value made from values: no database, no Wicket, the JDK only. Callers bring
 * translated texts; colours belong to the themes, which paint the classes told in their README.
 */
package org.twinhall.drawing;
