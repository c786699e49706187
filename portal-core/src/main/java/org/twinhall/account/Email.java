package org.twinhall.account;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address.
 *
 * @param address as written, without blanks around it
 */
record Email(String address) {

    private static final Pattern SHAPE = Pattern.compile("[^@\\s\"<>(),;:\\\\\\[\\]]{1,64}@[^@\\s\"<>(),;:\\\\\\[\\]]+\\.[^@\\s\"<>(),;:\\\\\\[\\]]{2,}");

    Email {
        address = address == null ? "" : address.strip();
    }

    /** What makes two spellings the same address. */
    String key() {
        return address.toLowerCase(Locale.ROOT);
    }

    boolean isValid() {
        return address.length() <= Account.LONGEST_EMAIL && SHAPE.matcher(address).matches();
    }
}
