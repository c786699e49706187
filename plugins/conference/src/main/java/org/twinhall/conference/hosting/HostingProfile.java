package org.twinhall.conference.hosting;

import java.time.LocalDate;
import org.twinhall.text.Language;

/**
 * What a group offers, in the language of whoever wrote it.
 *
 * @param placeId   the place of the gazetteer; null for none
 * @param venue     building and street
 * @param firstDay  the day that suits best
 * @param secondDay another possible day; null for none
 * @param days      how many days the place is free
 * @param capacity  how many people there is room for
 * @param rooms     what rooms there are
 * @param access    how people come in, and what there is for whom
 * @param needs     what the group needs from the network
 */
public record HostingProfile(Language language, Long placeId, String venue, LocalDate firstDay, LocalDate secondDay, int days, int capacity,
                             String rooms, String access, String needs) {

    public static final int LONGEST_VENUE = 600;
    public static final int LONGEST_TEXT = 1000;
    public static final int MOST_DAYS = 14;
    public static final int MOST_PEOPLE = 5000;
}
