package org.twinhall.account;

import org.twinhall.text.Language;

/**
 * What a browser gets at sign-in.
 *
 * @param token    the secret to keep in the cookie
 * @param language the language that the person chose
 */
public record NewSignIn(String token, Language language) {

    @Override
    public String toString() {
        return "NewSignIn[...]";
    }
}
