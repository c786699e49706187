/** What an event costs and brings: planned and actual, money by money, for those who have the duty to see payments. */
package org.twinhall.conference.budget;
