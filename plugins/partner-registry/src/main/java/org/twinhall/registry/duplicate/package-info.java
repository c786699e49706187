/** So that no effort is spent twice: who is already where a group is about to begin, and how the two get into touch. */
package org.twinhall.registry.duplicate;
