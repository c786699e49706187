package org.twinhall.conference.signup;

/** As what people come who use a form. */
public enum FormKind {
    DELEGATE, GUEST, OBSERVER, VOLUNTEER
}
