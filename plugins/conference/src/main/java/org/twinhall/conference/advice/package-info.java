/** What speaks against a date: other events, feasts and holidays of both countries, and too little time until then. */
package org.twinhall.conference.advice;
