/** The menus that groups put together for their own pages. */
package org.twinhall.content.menu;
