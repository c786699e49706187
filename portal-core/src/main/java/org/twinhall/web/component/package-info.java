/** Small components that many pages use. */
package org.twinhall.web.component;
