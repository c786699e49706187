package org.twinhall.conference.charge;

/**
 * What somebody still has to pay.
 *
 * @param reference by which the payment is told apart
 */
public record Due(String reference, Money money) {
}
