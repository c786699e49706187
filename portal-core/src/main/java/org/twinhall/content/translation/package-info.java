/** Translating side by side: the original beside its translation, paragraph by paragraph, and what changed since. */
package org.twinhall.content.translation;
