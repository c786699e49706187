/** The call for sessions: anybody proposes one without an account, and those who manage the event take it into the draft, or say why not. */
package org.twinhall.conference.proposal;
