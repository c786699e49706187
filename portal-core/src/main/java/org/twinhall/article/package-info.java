/** Experience articles: what a group met, what it did, what it cost, and whether it would do it again. */
package org.twinhall.article;
