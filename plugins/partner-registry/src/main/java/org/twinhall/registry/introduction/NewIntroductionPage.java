package org.twinhall.registry.introduction;

import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.Access;
import org.twinhall.access.AccessDeniedException;
import org.twinhall.access.RequiresSignIn;
import org.twinhall.account.RefusedException;
import org.twinhall.group.Group;
import org.twinhall.group.GroupState;
import org.twinhall.group.Groups;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.partner.PartnerService;
import org.twinhall.registry.partner.Partners;
import org.twinhall.text.Language;
import org.twinhall.web.WorkPage;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.SelectField;

/** Proposes to introduce a group and a partner to each other; the address may say one of them or both. */
@RequiresSignIn
public class NewIntroductionPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private IntroductionService service;

    @Inject
    private PartnerService partnerService;

    @Inject
    private Parties parties;

    @Inject
    private Partners partners;

    @Inject
    private Groups groups;

    @Inject
    private Access access;

    public NewIntroductionPage(PageParameters parameters) {
        super(parameters);
    }

    /** The typed way to link here from a partner. */
    static PageParameters of(Partner partner) {
        return new PageParameters().set("partner", partner.getSlug());
    }

    /** The typed way to link here from a group. */
    static PageParameters of(Group group) {
        return new PageParameters().set("group", group.getSlug());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Map<Long, Group> everyGroup = groups.listAll().stream().filter(this::isChoice).collect(Collectors.toMap(Group::getId, Function.identity()));
        Map<Long, Partner> everyPartner = (access.maySomewhere(PartnerService.WRITE) ? partners.listAll() : partnerService.listKept()).stream()
                .filter(partner -> !partner.isHidden()).collect(Collectors.toMap(Partner::getId, Function.identity()));
        boolean possible = !everyGroup.isEmpty() && !everyPartner.isEmpty();
        add(new WebMarkupContainer("nobody").setVisible(!possible));
        var group = Model.of(asked("group", everyGroup, Group::getSlug));
        var partner = Model.of(asked("partner", everyPartner, Partner::getSlug));
        var why = Model.of("");
        var reason = new AreaField("why", "introduction.why", why, Introduction.LONGEST, 4).attribute("dir", "auto");
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    var made = service.propose(group.getObject(), partner.getObject(), why.getObject().strip());
                    setResponsePage(IntroductionPage.class, IntroductionPage.of(made).set("done", "proposed"));
                } catch (AccessDeniedException e) {
                    error(getString("introduction.refused.neither"));
                } catch (RefusedException e) {
                    (e.key().endsWith(".contact") ? reason.control() : this).error(getString(e.key()));
                }
            }
        };
        form.add(new ErrorSummary("errors", form));
        form.add(choice("group", "registry.column.group", group, everyGroup, Group::name));
        form.add(choice("partner", "registry.column.partner", partner, everyPartner, Partner::name));
        form.add(reason);
        add(form.setVisible(possible));
    }

    /** Keepers and organisers choose among all groups, others among their own. */
    private boolean isChoice(Group group) {
        return group.getState() != GroupState.ARCHIVED
                && (parties.isOfGroup(group.getId()) || access.may(PartnerService.CURATE) || !kept().isEmpty());
    }

    private List<Partner> kept() {
        if (keeps == null) {
            keeps = partnerService.listKept();
        }
        return keeps;
    }

    private transient List<Partner> keeps;

    /** The one that the address names; else the only one there is. */
    private <T> Long asked(String parameter, Map<Long, T> all, Function<T, String> slug) {
        var wanted = getPageParameters().get(parameter).toString("");
        return all.entrySet().stream().filter(one -> all.size() == 1 || slug.apply(one.getValue()).equals(wanted)).map(Map.Entry::getKey).findFirst()
                .orElse(null);
    }

    private <T> SelectField<Long> choice(String id, String key, IModel<Long> model, Map<Long, T> all, java.util.function.BiFunction<T, Language, String> name) {
        var sorted = all.keySet().stream().sorted(Comparator.comparing(one -> name.apply(all.get(one), language()),
                Collator.getInstance(language().locale()))).toList();
        return new SelectField<>(id, key, model, () -> sorted, new LambdaChoiceRenderer<>(one -> name.apply(all.get(one), language()), Object::toString))
                .required();
    }

    @Override
    protected IModel<String> title() {
        return message("introduction.new");
    }
}
