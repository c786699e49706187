package org.twinhall.group.desk;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.access.RequiresPermission;
import org.twinhall.account.RefusedException;
import org.twinhall.group.Accent;
import org.twinhall.group.Group;
import org.twinhall.group.GroupPage;
import org.twinhall.group.GroupProfile;
import org.twinhall.group.GroupService;
import org.twinhall.group.GroupSlots;
import org.twinhall.place.Place;
import org.twinhall.place.Places;
import org.twinhall.text.Language;
import org.twinhall.web.PortalPage;
import org.twinhall.web.SlotPanel;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.CheckField;
import org.twinhall.web.form.ChoiceGroupField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.NumberField;
import org.twinhall.web.form.SelectField;

/** What a group says of itself, in both languages. */
@RequiresPermission(GroupService.EDIT)
public class GroupEditPage extends WorkPage {

    private static final long serialVersionUID = 1L;
    static final int LONGEST_NAME = 160;
    private static final int LONGEST_NAMES = 1000;
    private static final int LONGEST_DESCRIPTION = 2000;
    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_EMAIL = 254;
    private static final int EARLIEST = 1900;

    @Inject
    private GroupService service;

    @Inject
    private Places places;

    @Inject
    private Access access;

    private final transient Group group;

    public GroupEditPage(PageParameters parameters) {
        super(parameters);
        group = service.findByAddress(parameters.get("group").toString("")).orElseThrow(PortalPage::notFound);
        access.require(GroupService.EDIT, group.getId());
    }

    /** The typed way to link here. */
    static PageParameters of(Group group) {
        return new PageParameters().set("group", group.getSlug());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new PlainPageLink("home", GroupPage.class, GroupPage.of(group)));
        add(new PlainPageLink("people", GroupPeoplePage.class, of(group)).setVisible(access.may(GroupService.PEOPLE, group.getId())));
        var nameEnglish = Model.of(group.name(Language.ENGLISH));
        var nameArabic = Model.of(group.name(Language.ARABIC));
        var descriptionEnglish = Model.of(group.description(Language.ENGLISH));
        var descriptionArabic = Model.of(group.description(Language.ARABIC));
        IModel<Integer> founded = Model.of(group.getFounded());
        var site = Model.of(group.getSiteUrl());
        var email = Model.of(group.getEmail());
        var accent = Model.of(group.getAccent());
        Map<Long, Place> all = places.listAll().stream().collect(Collectors.toMap(Place::getId, Function.identity()));
        Collection<Long> chosen = new ArrayList<>(group.getFriendPlaces());
        IModel<Collection<Long>> friends = Model.of(chosen);
        var former = Model.of(String.join("\n", new TreeSet<>(group.getFormerNames())));
        var mark = Model.of(group.mark());
        var secondLook = Model.of(group.wantsSecondLook());
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                var profile = new GroupProfile(nameEnglish.getObject(), nameArabic.getObject(),
                        descriptionEnglish.getObject(), descriptionArabic.getObject(), founded.getObject(), site.getObject(),
                        group.getFeedUrl(), email.getObject(), accent.getObject(), new HashSet<>(friends.getObject()), lines(former.getObject()));
                try {
                    service.describe(group.getId(), profile, mark.getObject());
                    service.wantSecondLook(group.getId(), Boolean.TRUE.equals(secondLook.getObject()));
                    setResponsePage(GroupEditPage.class, of(group).set("done", "group"));
                } catch (RefusedException e) {
                    error(getString(e.key()));
                }
            }
        };
        form.add(new CheckField("secondLook", "group.secondLook", secondLook));
        form.add(new ErrorSummary("errors", form), new HiddenField<>("mark", mark, String.class).setRequired(true));
        form.add(new LineField("nameEnglish", "group.edit.name.en", nameEnglish, LONGEST_NAME).required().attribute("lang", "en").attribute("dir", "ltr"));
        form.add(new LineField("nameArabic", "group.edit.name.ar", nameArabic, LONGEST_NAME).required().attribute("lang", "ar").attribute("dir", "rtl"));
        form.add(formerNames(former));
        form.add(new AreaField("descriptionEnglish", "group.edit.description.en", descriptionEnglish, LONGEST_DESCRIPTION, 5)
                .attribute("lang", "en").attribute("dir", "ltr"));
        form.add(new AreaField("descriptionArabic", "group.edit.description.ar", descriptionArabic, LONGEST_DESCRIPTION, 5)
                .attribute("lang", "ar").attribute("dir", "rtl"));
        form.add(new NumberField("founded", "group.edit.founded", founded, EARLIEST, java.time.Year.now().getValue()));
        form.add(new LineField("site", "group.edit.site", site, LONGEST_ADDRESS).address());
        form.add(new LineField("email", "group.edit.email", email, LONGEST_EMAIL).email());
        form.add(new SelectField<>("accent", "group.edit.accent", accent, () -> List.of(Accent.values()),
                new LambdaChoiceRenderer<>(value -> getString("group.accent." + value), Accent::name)).required());
        form.add(new ChoiceGroupField<>("friends", "group.edit.friends", friends, () -> candidates(all),
                new LambdaChoiceRenderer<>(id -> all.get(id).name(language()), Object::toString)));
        add(form);
        add(new LogoPanel("logo", group));
        add(new SlotPanel<>("more", GroupSlots.DESK, Model.of(group.getId())));
    }

    private static AreaField formerNames(IModel<String> former) {
        var field = new AreaField("formerNames", "group.edit.formerNames", former, LONGEST_NAMES, 3).attribute("dir", "auto");
        field.control().add(entered -> lines(entered.getValue()).stream().filter(name -> name.length() > LONGEST_NAME).findFirst()
                .ifPresent(name -> field.control().error(field.getString("group.edit.formerNames.long"))));
        return field;
    }

    private static Set<String> lines(String text) {
        return Stream.of(text.split("[\\r\\n]+")).map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.toSet());
    }

    /** Places outside Britain, by name: those that a group can befriend. */
    private List<Long> candidates(Map<Long, Place> all) {
        return all.values().stream().filter(place -> !place.getCountry().equals("GB"))
                .sorted(Comparator.comparing(place -> place.name(language()))).map(Place::getId).toList();
    }

    @Override
    protected IModel<String> title() {
        return () -> group.name(language());
    }
}
