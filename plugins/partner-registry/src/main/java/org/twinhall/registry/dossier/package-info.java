/** What a group lays before its council with a formal bid: one document, from what the portal knows. */
package org.twinhall.registry.dossier;
