/** What people pay, why, and what they paid: rules, charges, payments, invoices and receipts. No cards: people pay by bank or at the desk. */
package org.twinhall.conference.charge;
