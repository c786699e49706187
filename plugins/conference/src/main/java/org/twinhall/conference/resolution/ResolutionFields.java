package org.twinhall.conference.resolution;

import jakarta.inject.Inject;
import java.text.Collator;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.twinhall.conference.programme.desk.WordingFields;
import org.twinhall.group.Groups;
import org.twinhall.web.PortalSession;
import org.twinhall.web.form.DateField;
import org.twinhall.web.form.NumberField;
import org.twinhall.web.form.SelectField;

/** What was resolved, how it was voted, and who sees to it. */
final class ResolutionFields extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private Groups groups;

    private final WordingFields titles;
    private final WordingFields texts;
    private final IModel<Integer> inFavour;
    private final IModel<Integer> against;
    private final IModel<Integer> abstained;
    private final IModel<ResolutionOutcome> outcome;
    private final IModel<Long> group;
    private final IModel<LocalDate> dueOn;

    ResolutionFields(String id, ResolutionProfile before) {
        super(id);
        setRenderBodyOnly(true);
        titles = new WordingFields("titles", "resolutionTitle", "resolution.title", before.title(), ResolutionProfile.LONGEST_TITLE, 1);
        texts = new WordingFields("texts", "resolutionText", "resolution.text", before.text(), ResolutionProfile.LONGEST_TEXT, 4);
        inFavour = Model.of(before.votes().inFavour());
        against = Model.of(before.votes().against());
        abstained = Model.of(before.votes().abstained());
        outcome = Model.of(before.outcome());
        group = Model.of(before.groupId());
        dueOn = Model.of(before.dueOn());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        var named = new LinkedHashMap<Long, String>();
        var collator = Collator.getInstance(language.locale());
        groups.listAll().stream().sorted((a, b) -> collator.compare(a.name(language), b.name(language))).forEach(one -> named.put(one.getId(), one.name(language)));
        add(titles, texts, votes("inFavour", inFavour), votes("against", against), votes("abstained", abstained));
        add(new SelectField<>("outcome", "resolution.outcome", outcome, () -> List.of(ResolutionOutcome.values()),
                new LambdaChoiceRenderer<>(one -> getString("resolution.outcome." + one), ResolutionOutcome::name)).required());
        add(new SelectField<>("group", "resolution.group", group, () -> List.copyOf(named.keySet()), new LambdaChoiceRenderer<>(named::get, Object::toString)).nullable());
        add(new DateField("dueOn", "resolution.dueOn", dueOn));
    }

    private static NumberField votes(String id, IModel<Integer> model) {
        return new NumberField(id, "resolution." + id, model, 0, ResolutionProfile.Votes.MOST);
    }

    /** Says what is missing. */
    void check() {
        titles.requireOne(getString("resolution.title.none"));
    }

    /** What was entered. */
    ResolutionProfile profile() {
        return new ResolutionProfile(titles.wording(), texts.wording(), new ResolutionProfile.Votes(inFavour.getObject(), against.getObject(), abstained.getObject()),
                outcome.getObject(), group.getObject(), dueOn.getObject());
    }
}
