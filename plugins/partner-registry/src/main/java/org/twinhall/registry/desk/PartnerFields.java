package org.twinhall.registry.desk;

import jakarta.inject.Inject;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.twinhall.place.Place;
import org.twinhall.place.Places;
import org.twinhall.registry.partner.Audience;
import org.twinhall.registry.partner.Fact;
import org.twinhall.registry.partner.Facility;
import org.twinhall.registry.partner.PartnerKind;
import org.twinhall.registry.partner.PartnerProfile;
import org.twinhall.registry.partner.Theme;
import org.twinhall.web.PortalSession;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ChoiceGroupField;
import org.twinhall.web.form.Field;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.NumberField;
import org.twinhall.web.form.SelectField;

/** The fields of what a partner is, and to whom each fact is shown. */
final class PartnerFields extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_LIST = 2000;
    private static final int LONGEST_ABOUT = 2000;
    private static final int LONGEST_ADDRESS = 300;
    private static final int MOST_PEOPLE = 50_000_000;

    @Inject
    private Places places;

    private final boolean settles;
    private final IModel<String> nameEnglish;
    private final IModel<String> nameArabic;
    private final IModel<PartnerKind> kind;
    private final IModel<Long> place;
    private final IModel<String> spellings;
    private final IModel<Collection<String>> languages;
    private final IModel<Integer> people;
    private final IModel<Collection<Theme>> themes;
    private final IModel<Collection<Facility>> facilities;
    private final IModel<String> aboutEnglish;
    private final IModel<String> aboutArabic;
    private final IModel<String> site;
    private final Map<Fact, IModel<Audience>> audiences = new EnumMap<>(Fact.class);

    /**
     * Makes the fields.
     *
     * @param profile what they begin with
     * @param settles whether kind and place are among them
     */
    PartnerFields(String id, PartnerProfile profile, boolean settles) {
        super(id);
        this.settles = settles;
        setRenderBodyOnly(true);
        nameEnglish = Model.of(profile.nameEnglish());
        nameArabic = Model.of(profile.nameArabic());
        kind = Model.of(profile.kind());
        place = Model.of(profile.placeId() == 0 ? null : profile.placeId());
        spellings = Model.of(String.join("\n", profile.spellings()));
        languages = chosen(profile.languages());
        people = Model.of(profile.people());
        themes = chosen(profile.themes());
        facilities = chosen(profile.facilities());
        aboutEnglish = Model.of(profile.aboutEnglish());
        aboutArabic = Model.of(profile.aboutArabic());
        site = Model.of(profile.site());
        profile.audiences().forEach((fact, audience) -> audiences.put(fact, Model.of(audience)));
    }

    private static <T> IModel<Collection<T>> chosen(Collection<T> values) {
        Collection<T> copy = new ArrayList<>(values);
        return Model.of(copy);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        Map<Long, Place> all = places.listAll().stream().collect(Collectors.toMap(Place::getId, Function.identity()));
        var sorted = all.values().stream().sorted(Comparator.comparing(one -> one.name(language), Collator.getInstance(language.locale())))
                .map(Place::getId).toList();
        add(named(new LineField("nameEnglish", "partner.name.en", nameEnglish, PartnerProfile.LONGEST_NAME).required()
                .attribute("lang", "en").attribute("dir", "ltr")));
        add(named(new LineField("nameArabic", "partner.name.ar", nameArabic, PartnerProfile.LONGEST_NAME).required()
                .attribute("lang", "ar").attribute("dir", "rtl")));
        add(new SelectField<>("partnerKind", "partner.kind", kind, () -> List.of(PartnerKind.values()),
                new LambdaChoiceRenderer<>(one -> getString("partner.kind." + one), PartnerKind::name)).required().setVisible(settles));
        add(new SelectField<>("place", "partner.place", place, () -> sorted,
                new LambdaChoiceRenderer<>(id -> all.get(id).name(language), Object::toString)).required().setVisible(settles));
        add(named(new AreaField("spellings", "partner.spellings", spellings, LONGEST_LIST, 3).attribute("dir", "auto")));
        add(new ChoiceGroupField<>("languages", "partner.LANGUAGES", languages, () -> PartnerProfile.LANGUAGES,
                new LambdaChoiceRenderer<>(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(getLocale()), tag -> tag)));
        add(new NumberField("people", "partner.PEOPLE", people, 0, MOST_PEOPLE));
        add(new ChoiceGroupField<>("themes", "partner.THEMES", themes, () -> List.of(Theme.values()),
                new LambdaChoiceRenderer<>(one -> getString("partner.theme." + one), Theme::name)));
        add(new ChoiceGroupField<>("facilities", "partner.FACILITIES", facilities, () -> List.of(Facility.values()),
                new LambdaChoiceRenderer<>(one -> getString("partner.facility." + one), Facility::name)));
        add(new AreaField("aboutEnglish", "partner.about.en", aboutEnglish, LONGEST_ABOUT, 4).attribute("lang", "en").attribute("dir", "ltr"));
        add(new AreaField("aboutArabic", "partner.about.ar", aboutArabic, LONGEST_ABOUT, 4).attribute("lang", "ar").attribute("dir", "rtl"));
        add(new LineField("site", "partner.SITE", site, LONGEST_ADDRESS).address());
        var shown = new RepeatingView("audience");
        audiences.forEach((fact, model) -> shown.add(new SelectField<>("shown" + fact, "partner." + fact, model, () -> List.of(Audience.values()),
                new LambdaChoiceRenderer<>(one -> getString("partner.audience." + one), Audience::name)).required()));
        add(shown);
    }

    /** What was entered. */
    PartnerProfile profile() {
        return new PartnerProfile(kind.getObject(), place.getObject(), nameEnglish.getObject().strip(), nameArabic.getObject().strip(),
                lines(spellings.getObject()), new HashSet<>(languages.getObject()), people.getObject(), new HashSet<>(themes.getObject()),
                new HashSet<>(facilities.getObject()), aboutEnglish.getObject().strip(), aboutArabic.getObject().strip(), site.getObject().strip(),
                audiences.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getObject())));
    }

    private static <F extends Field<String, ?>> F named(F field) {
        field.control().add(entered -> lines(entered.getValue()).stream().filter(name -> !PartnerProfile.isName(name)).findFirst()
                .ifPresent(name -> field.control().error(field.getString("partner.noName").replace("${name}", name))));
        return field;
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split("[\\r\\n;]+")).map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }
}
