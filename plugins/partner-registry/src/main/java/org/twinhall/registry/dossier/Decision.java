package org.twinhall.registry.dossier;

import org.twinhall.registry.LinkCard;
import org.twinhall.registry.link.Statement;

/** How a British council decided on a bid, or that it lies before it. */
record Decision(LinkCard card, Statement statement) {
}
