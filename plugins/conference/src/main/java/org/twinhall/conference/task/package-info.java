/** What has to be done for an event and after it, by when and by whom: the checklist, the tasks of groups, and the word that reminds of them. */
package org.twinhall.conference.task;
