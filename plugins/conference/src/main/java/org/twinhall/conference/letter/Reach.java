package org.twinhall.conference.letter;

import java.util.List;
import org.twinhall.conference.signup.SignUp;

/**
 * How far a letter comes in the part that is meant.
 *
 * @param receivers      for whom a delivery is written down, each address once
 * @param getting        those of them who get it: all, or without those who want no letters
 * @param stopped        how many of them get none because they stopped the letters
 * @param withoutAddress how many of the part have no address
 */
record Reach(List<SignUp> receivers, List<SignUp> getting, int stopped, int withoutAddress) {
}
