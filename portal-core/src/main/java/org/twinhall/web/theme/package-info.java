/** Themes: folders with styles, pictures, fonts and overridden markup; the active one is Wicket's style. */
package org.twinhall.web.theme;
