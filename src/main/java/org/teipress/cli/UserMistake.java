package org.teipress.cli;

/** A job that cannot be done as it was asked for; its message says why and what to do. */
final class UserMistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UserMistake(String message) {
        super(message);
    }
}
