/** How entries look on public pages: cards, lists, the page of one entry; shared by all kinds. */
package org.twinhall.content.view;
