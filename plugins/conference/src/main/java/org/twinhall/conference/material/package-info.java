/** Files of the library that belong to an event or a session: papers, minutes, photographs; for everybody or for those who had a place. */
package org.twinhall.conference.material;
