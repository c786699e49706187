/** What colleagues do with a draft before readers see it: talk about it, and show it to somebody without an account. */
package org.twinhall.content.review;
