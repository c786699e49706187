package org.twinhall.place.desk;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.twinhall.place.PlaceKind;
import org.twinhall.place.PlaceProfile;
import org.twinhall.place.PlaceTable;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.DecimalField;
import org.twinhall.web.form.Field;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.SelectField;

/** The fields that say what a place is; they stand in a form. */
final class PlaceFields extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_LIST = 4000;

    private final IModel<String> nameEnglish;
    private final IModel<String> nameArabic;
    private final IModel<PlaceKind> kind;
    private final IModel<String> country;
    private final IModel<String> region;
    private final IModel<BigDecimal> latitude;
    private final IModel<BigDecimal> longitude;
    private final IModel<String> spellings;
    private final IModel<String> former;

    /** Fields filled with what is said of a place; null for a new one. */
    PlaceFields(String id, PlaceProfile place) {
        super(id);
        nameEnglish = Model.of(place == null ? "" : place.nameEnglish());
        nameArabic = Model.of(place == null ? "" : place.nameArabic());
        kind = Model.of(place == null ? PlaceKind.VILLAGE : place.kind());
        country = Model.of(place == null ? "PS" : place.country());
        region = Model.of(place == null ? "" : place.region());
        latitude = Model.of(place == null ? null : BigDecimal.valueOf(place.latitude()));
        longitude = Model.of(place == null ? null : BigDecimal.valueOf(place.longitude()));
        spellings = Model.of(place == null ? "" : String.join("\n", place.spellings()));
        former = Model.of(place == null ? "" : String.join("\n", place.former()));
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        add(named(new LineField("nameEnglish", "place.edit.name.en", nameEnglish, PlaceProfile.LONGEST_NAME).required()
                .attribute("lang", "en").attribute("dir", "ltr")));
        add(named(new LineField("nameArabic", "place.edit.name.ar", nameArabic, PlaceProfile.LONGEST_NAME).required()
                .attribute("lang", "ar").attribute("dir", "rtl")));
        add(new SelectField<>("kind", "gazetteer.kind", kind, () -> List.of(PlaceKind.values()),
                new LambdaChoiceRenderer<>(one -> getString("place.kind." + one), PlaceKind::name)).required());
        add(new SelectField<>("country", "place.edit.country", country, () -> countries(language),
                new LambdaChoiceRenderer<>(code -> country(code, language), code -> code)).required());
        add(new LineField("region", "place.edit.region", region, PlaceProfile.LONGEST_REGION).attribute("dir", "auto"));
        add(new DecimalField("latitude", "place.edit.latitude", latitude, -90, 90).required());
        add(new DecimalField("longitude", "place.edit.longitude", longitude, -180, 180).required());
        add(named(new AreaField("spellings", "place.edit.spellings", spellings, LONGEST_LIST, 5).attribute("dir", "auto")));
        add(named(new AreaField("former", "place.edit.former", former, LONGEST_LIST, 3).attribute("dir", "auto")));
    }

    /** What was entered, under a slug. */
    PlaceProfile profile(String slug) {
        return new PlaceProfile(slug, kind.getObject(), country.getObject(), region.getObject().strip(), latitude.getObject().doubleValue(),
                longitude.getObject().doubleValue(), nameEnglish.getObject().strip(), nameArabic.getObject().strip(),
                lines(spellings.getObject()), lines(former.getObject()));
    }

    String nameEnglish() {
        return nameEnglish.getObject();
    }

    private static <F extends Field<String, ?>> F named(F field) {
        field.control().add(entered -> lines(entered.getValue()).stream().filter(name -> !PlaceTable.isName(name)).findFirst()
                .ifPresent(name -> field.control().error(field.getString("place.edit.noName").replace("${name}", name))));
        return field;
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split("[\\r\\n;]+")).map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    private static List<String> countries(Language language) {
        return Stream.of(Locale.getISOCountries())
                .sorted(Comparator.comparing(code -> country(code, language), Collator.getInstance(language.locale()))).toList();
    }

    private static String country(String code, Language language) {
        return Locale.of("", code).getDisplayCountry(language.locale());
    }
}
