/** A phrase book for people who write to and visit each other: the smallest useful plugin, and the one to learn from. */
package org.twinhall.hello;
