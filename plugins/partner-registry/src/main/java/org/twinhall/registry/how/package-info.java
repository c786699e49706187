/** The page that says how the registry knows what it tells by itself. */
package org.twinhall.registry.how;
