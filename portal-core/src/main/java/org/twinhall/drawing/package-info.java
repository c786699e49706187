/**
 * What the portal draws itself: the stitched emblems that stand where a picture is missing, codes for cameras, and the
 * map of arcs between the twinned places.
 *
 * <p>Everything here is a value made from values: no database, no Wicket, the JDK only (codes for cameras: ZXing). Callers bring
 * translated texts; colours belong to the themes, which paint the classes told in their README.
 */
package org.twinhall.drawing;
