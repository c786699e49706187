package org.twinhall.audit;

/**
 * Something that was done.
 *
 * @param verb        {@code <feature>.<verb>}, such as {@code content.publish}
 * @param subjectType the type of thing, as in its change key
 * @param subjectId   its id; null for things without one
 * @param subject     its name or title now
 * @param before      what it was before, in a few words; null when that says nothing
 * @param after       what it is now, in a few words; null when that says nothing
 */
public record Act(String verb, String subjectType, Long subjectId, String subject, String before, String after) {

    public static Act of(String verb, String subjectType, Long subjectId, String subject) {
        return new Act(verb, subjectType, subjectId, subject, null, null);
    }

    /** The same act, with what changed. */
    public Act changed(Object from, Object to) {
        return new Act(verb, subjectType, subjectId, subject, from == null ? null : from.toString(), to == null ? null : to.toString());
    }
}
