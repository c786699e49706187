package org.twinhall.registry.request;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.twinhall.group.Groups;
import org.twinhall.place.Places;
import org.twinhall.plugin.DemoData;
import org.twinhall.registry.partner.PartnerKind;
import org.twinhall.registry.partner.PartnerProfile;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Partners;
import org.twinhall.registry.partner.Theme;
import org.twinhall.text.PartialDate;

/** Requests of the demo: two towns whose search for a friend in Europe is on record, and the group of the demo's people. */
public class RequestDemo implements DemoData {

    private static final String GROUP_OF_THE_DEMO = "hanwell-sabastiya";

    private final RequestService service;
    private final PartnerService partnerService;
    private final Partners partners;
    private final Groups groups;
    private final Places places;

    @Inject
    RequestDemo(RequestService service, PartnerService partnerService, Partners partners, Groups groups, Places places) {
        this.service = service;
        this.partnerService = partnerService;
        this.partners = partners;
        this.groups = groups;
        this.places = places;
    }

    @Override
    public void add() {
        town("west-bani-zeid", PartnerKind.TOWN, "West Bani Zeid", "بني زيد الغربية", Set.of(Theme.WATER, Theme.WASTE, Theme.HERITAGE, Theme.CULTURE),
                "A town on the hills north-west of Ramallah looks for a community of about its size. It would like to begin with an exchange about water, waste and its old quarters.",
                "بلدة على تلال شمال غرب رام الله تبحث عن مجتمع بحجمها تقريبًا، وتودّ أن تبدأ بتبادل الخبرة في المياه والنفايات وأحيائها القديمة.");
        town("al-qarara", PartnerKind.TOWN, "Al-Qarara", "القرارة", Set.of(Theme.WATER, Theme.ENERGY, Theme.FARMING, Theme.CIVIL_DEFENCE, Theme.HEALTH),
                "A farming town near Khan Younis looks for friends who know about water, energy and emergency services, and who can wait for visits until they are possible.",
                "بلدة زراعية قرب خان يونس تبحث عن أصدقاء لهم خبرة بالمياه والطاقة وخدمات الطوارئ، ويصبرون على الزيارة إلى أن تصبح ممكنة.");
        var group = groups.findBySlug(GROUP_OF_THE_DEMO).orElseThrow();
        service.publishForGroup(group.getId(), new RequestProfile(
                "Besides our friendship with Sebastia we look for a school or a women’s centre in a village or a camp of the north, for letters, an exchange of recipes, and meetings on the screen.",
                "إلى جانب صداقتنا مع سبسطية نبحث عن مدرسة أو مركز نسائي في قرية أو مخيم في الشمال، لتبادل الرسائل ووصفات الطعام واللقاء عبر الشاشة.",
                "Forty families, a hall for meetings, people who teach English on-line, and a journey to Palestine each year.",
                "أربعون عائلة، وقاعة للاجتماعات، ومن يعلّم الإنجليزية عبر الإنترنت، ورحلة إلى فلسطين كل عام.",
                Set.of(Theme.EDUCATION, Theme.WOMEN, Theme.CULTURE), Set.of("en", "ar"),
                Set.of(PartnerKind.SCHOOL, PartnerKind.WOMENS_CENTRE, PartnerKind.VILLAGE, PartnerKind.REFUGEE_CAMP), null, month()));
    }

    private void town(String place, PartnerKind kind, String english, String arabic, Set<Theme> themes, String wordsEnglish, String wordsArabic) {
        var partner = partnerService.enter(PartnerProfile.of(kind, places.findBySlug(place).orElseThrow().getId(), english, arabic));
        partners.flush();
        service.publishForPartner(partner.getId(), new RequestProfile(wordsEnglish, wordsArabic, "", "", themes, Set.of("ar", "en"),
                Set.of(PartnerKind.TOWN, PartnerKind.VILLAGE), null, month()));
    }

    private PartialDate month() {
        LocalDate today = service.today();
        return new PartialDate(PartialDate.Precision.MONTH, today.withDayOfMonth(1));
    }
}
