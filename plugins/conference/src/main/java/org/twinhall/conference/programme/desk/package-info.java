/** Where those who manage an event write its programme, and publish it. */
package org.twinhall.conference.programme.desk;
