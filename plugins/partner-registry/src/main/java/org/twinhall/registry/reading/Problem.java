package org.twinhall.registry.reading;

/** What is wrong with what a program asked; {@code reading.problem.<what>} says it in words. */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String what;
    private final String parameter;
    private final String value;

    Problem(int status, String what, String parameter, String value) {
        super(what + " " + parameter, null, false, false);
        this.status = status;
        this.what = what;
        this.parameter = parameter;
        this.value = value;
    }

    int status() {
        return status;
    }

    String what() {
        return what;
    }

    /** The parameter that is wrong; empty when it is none. */
    String parameter() {
        return parameter;
    }

    /** What was asked, or what may be asked. */
    String value() {
        return value;
    }
}
