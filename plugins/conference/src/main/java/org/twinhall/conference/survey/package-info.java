/** A few questions after an event: asked by mail, answered without a name by a private link, told as counts. */
package org.twinhall.conference.survey;
