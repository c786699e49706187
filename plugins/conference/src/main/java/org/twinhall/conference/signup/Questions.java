package org.twinhall.conference.signup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.twinhall.persistence.Repository;

/** All questions. */
@Singleton
public class Questions extends Repository<Question> {

    @Inject
    Questions() {
        super(Question.class);
    }

    /** What a form asks, in order. */
    public List<Question> listOf(long formId) {
        return listOf(List.of(formId));
    }

    /** What those forms ask, form by form. */
    public List<Question> listOf(Collection<Long> formIds) {
        return formIds.isEmpty() ? List.of() : query("select q from Question q where q.formId in :forms order by q.formId, q.place, q.id")
                .setParameter("forms", formIds).getResultList();
    }

    /** Whether anybody answered it. */
    boolean isAnswered(long questionId) {
        return query("select count(s) from SignUp s join s.answers a where a.questionId = :question", Long.class)
                .setParameter("question", questionId).getSingleResult() > 0;
    }
}
