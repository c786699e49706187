package org.twinhall.registry.desk;

import java.util.List;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.twinhall.registry.link.Claim;
import org.twinhall.registry.link.LinkState;
import org.twinhall.text.PartialDate;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.PartialDateField;
import org.twinhall.web.form.SelectField;

/** The fields of what is stated: what happened, when, and more about it. */
final class ClaimFields extends Panel {

    private static final long serialVersionUID = 1L;

    private final IModel<LinkState> state;
    private final IModel<PartialDate> date;
    private final IModel<String> noteEnglish;
    private final IModel<String> noteArabic;
    private PartialDateField dateField;

    ClaimFields(String id, Claim claim) {
        super(id);
        setRenderBodyOnly(true);
        state = Model.of(claim.state());
        date = Model.of(claim.date().isKnown() ? claim.date() : null);
        noteEnglish = Model.of(claim.noteEnglish());
        noteArabic = Model.of(claim.noteArabic());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        dateField = new PartialDateField("date", "claim.date", date);
        add(new SelectField<>("state", "claim.state", state, () -> List.of(LinkState.values()),
                new LambdaChoiceRenderer<>(one -> getString("link.state." + one), LinkState::name)).required(), dateField);
        add(new AreaField("noteEnglish", "claim.note.en", noteEnglish, Claim.LONGEST, 2).attribute("lang", "en").attribute("dir", "ltr"));
        add(new AreaField("noteArabic", "claim.note.ar", noteArabic, Claim.LONGEST, 2).attribute("lang", "ar").attribute("dir", "rtl"));
    }

    /** What was entered. */
    Claim claim() {
        return new Claim(state.getObject(), dateField.date(), noteEnglish.getObject().strip(), noteArabic.getObject().strip());
    }
}
