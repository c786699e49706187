/** The audit trail: who did what to which thing, when, and what it was before. Ground floor, written by every verb that matters. */
package org.twinhall.audit;
