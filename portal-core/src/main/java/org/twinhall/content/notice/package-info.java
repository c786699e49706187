/**
 * Mail that tells the writers of a text what others do with it. It hears the events of {@code content} and
 * {@code content.review}; nothing calls it.
 */
package org.twinhall.content.notice;
