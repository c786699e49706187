package org.twinhall.registry.request;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.util.CollectionModel;
import org.twinhall.registry.partner.PartnerKind;
import org.twinhall.registry.partner.PartnerProfile;
import org.twinhall.registry.partner.Theme;
import org.twinhall.text.PartialDate;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ChoiceGroupField;
import org.twinhall.web.form.NumberField;
import org.twinhall.web.form.PartialDateField;

/** The fields of a request. */
final class RequestFields extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int MOST_PEOPLE = 100_000_000;
    private static final int ROWS = 5;

    /** A mail address, or so many digits in a row that somebody could dial them. */
    private static final Pattern CONTACT = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+|\\+?\\p{Nd}(?:[\\s().-]{0,3}\\p{Nd}){8,}");

    private static final Set<PartnerKind> NOWHERE = Set.of(PartnerKind.COUNTRY, PartnerKind.GOVERNORATE, PartnerKind.OTHER);
    private static final Set<PartnerKind> NOT_IN_BRITAIN = Set.of(PartnerKind.REFUGEE_CAMP, PartnerKind.JOINT_COUNCIL);

    private final IModel<String> wordsEnglish;
    private final IModel<String> wordsArabic;
    private final IModel<String> offerEnglish;
    private final IModel<String> offerArabic;
    private final IModel<Collection<Theme>> themes;
    private final IModel<Collection<String>> languages;
    private final IModel<Collection<PartnerKind>> kinds;
    private final IModel<Integer> people;
    private final IModel<PartialDate> asked;
    private final boolean ofPartner;
    private AreaField firstWords;
    private PartialDateField month;

    RequestFields(String id, RequestProfile profile, boolean ofPartner) {
        super(id);
        this.ofPartner = ofPartner;
        wordsEnglish = Model.of(profile.wordsEnglish());
        wordsArabic = Model.of(profile.wordsArabic());
        offerEnglish = Model.of(profile.offerEnglish());
        offerArabic = Model.of(profile.offerArabic());
        themes = new CollectionModel<>(new HashSet<>(profile.themes()));
        languages = new CollectionModel<>(new HashSet<>(profile.languages()));
        kinds = new CollectionModel<>(new HashSet<>(profile.kinds()));
        people = Model.of(profile.people());
        asked = Model.of(profile.asked());
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        firstWords = area("wordsEnglish", "request.words.en", wordsEnglish, "en", "ltr");
        add(firstWords, area("wordsArabic", "request.words.ar", wordsArabic, "ar", "rtl"));
        add(new ChoiceGroupField<>("themes", "request.themes", themes, () -> List.of(Theme.values()),
                new LambdaChoiceRenderer<>(one -> getString("partner.theme." + one), Theme::name)));
        add(new ChoiceGroupField<>("kinds", "request.kinds", kinds, () -> Stream.of(PartnerKind.values())
                .filter(kind -> !NOWHERE.contains(kind) && !(ofPartner && NOT_IN_BRITAIN.contains(kind))).toList(),
                new LambdaChoiceRenderer<>(one -> getString("partner.kind." + one), PartnerKind::name)));
        add(area("offerEnglish", "request.offer.en", offerEnglish, "en", "ltr"), area("offerArabic", "request.offer.ar", offerArabic, "ar", "rtl"));
        add(new NumberField("people", "request.people", people, 1, MOST_PEOPLE));
        add(new ChoiceGroupField<>("languages", "partner.LANGUAGES", languages, () -> PartnerProfile.LANGUAGES,
                new LambdaChoiceRenderer<>(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(getLocale()), tag -> tag)));
        month = new PartialDateField("asked", "request.asked", asked);
        add(month);
    }

    private AreaField area(String id, String key, IModel<String> model, String language, String direction) {
        var field = new AreaField(id, key, model, RequestProfile.LONGEST, ROWS).attribute("lang", language).attribute("dir", direction);
        field.control().add(entered -> {
            if (CONTACT.matcher(entered.getValue()).find()) {
                field.control().error(field.getString("request.refused.contact"));
            }
        });
        return field;
    }

    /** Says beside the field what cannot stand as it is; true when nothing is wrong. */
    boolean isRight(LocalDate today) {
        if (wordsEnglish.getObject().isBlank() && wordsArabic.getObject().isBlank()) {
            firstWords.control().error(getString("request.refused.noWords"));
            return false;
        }
        if (month.date().isKnown() && month.date().day().isAfter(today)) {
            month.control().error(getString("request.refused.future"));
            return false;
        }
        return true;
    }

    /** What was entered. */
    RequestProfile profile() {
        return new RequestProfile(wordsEnglish.getObject().strip(), wordsArabic.getObject().strip(), offerEnglish.getObject().strip(),
                offerArabic.getObject().strip(), new HashSet<>(themes.getObject()), new HashSet<>(languages.getObject()),
                new HashSet<>(kinds.getObject()), people.getObject(), month.date());
    }
}
