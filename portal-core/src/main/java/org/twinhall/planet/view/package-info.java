/** What readers see of the sites of groups: each item visibly from elsewhere, credited, with the way there. */
package org.twinhall.planet.view;
