/** Where an entry is used, so that nobody takes away what others lead to without knowing. */
package org.twinhall.content.uses;
