/**
 * How people outside ask that a picture is no longer shown, and how those who publish it decide.
 *
 * <p>Anybody may ask, without an account. What is decided is done at once, everywhere; who asked is forgotten with the answer.
 */
package org.twinhall.content.takedown;
