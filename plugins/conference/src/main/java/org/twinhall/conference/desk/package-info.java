/** The pages of those who organise events. Each asks what the person may do, and the services ask again. */
package org.twinhall.conference.desk;
