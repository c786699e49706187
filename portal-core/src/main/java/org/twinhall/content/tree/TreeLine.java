package org.twinhall.content.tree;

import org.twinhall.content.TranslationState;
import org.twinhall.text.Language;

/**
 * An entry in its tree, as its writers see it.
 *
 * @param parentId the page above it here; null at the top
 * @param depth    how many stand above it
 * @param language of the title that is shown
 * @param live     whether readers see it, in whatever language
 * @param first    whether nothing with the same parent comes before it
 * @param last     whether nothing with the same parent comes behind it
 */
public record TreeLine(long entryId, Long parentId, int depth, Language language, String title, TranslationState state, boolean live, boolean first, boolean last) {
}
