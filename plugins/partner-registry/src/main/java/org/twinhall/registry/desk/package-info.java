/** Where group people and organisers write the registry: links, what is stated of them with its sources, and partners. */
package org.twinhall.registry.desk;
