/** Looking after a partner's record: somebody from the partner asks for it, an organiser judges the proof, the keeper sees to it from then on. */
package org.twinhall.registry.claim;
