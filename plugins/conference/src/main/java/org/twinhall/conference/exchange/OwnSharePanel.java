package org.twinhall.conference.exchange;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.OwnSignUpPage;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.CheckField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.NumberField;
import org.twinhall.web.form.SelectField;
import org.twinhall.web.form.VerbForm;

/** Beds and lifts on somebody's private page: what they said, and saying it. */
public final class OwnSharePanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final List<String> SIDES = List.of("BED.offer", "BED.need", "LIFT.offer", "LIFT.need");

    @Inject
    private ExchangeService service;

    private final String secret;

    public OwnSharePanel(String id, String secret) {
        super(id);
        this.secret = secret;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var own = service.listOwn(secret);
        add(new ListView<>("share", own) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Share> item) {
                var share = item.getModelObject();
                var profile = share.profile();
                item.add(new Label("side", getString("share." + side(profile)) + ": " + profile.number() + (profile.place().isEmpty() ? "" : " ·")), new Label("place", profile.place()));
                item.add(new WebMarkupContainer("silent").setVisible(!profile.consent()));
                item.add(removal(share.getId()));
            }
        });
        add(entry());
        setVisible(service.isOpen(secret));
    }

    static String side(ShareProfile profile) {
        return profile.what() + (profile.offered() ? ".offer" : ".need");
    }

    private StatelessForm<Void> removal(long share) {
        return new VerbForm("removal", sent -> act(sent, () -> service.takeBack(secret, share), "shareTakenBack"));
    }

    private StatelessForm<Void> entry() {
        var side = Model.of((String) null);
        var number = Model.of(1);
        var place = Model.of("");
        var note = Model.of("");
        var consent = Model.of(false);
        var form = new VerbForm("sharing", sent -> {
            var parts = side.getObject().split("\\.");
            act(sent, () -> service.say(secret, new ShareProfile(ShareKind.valueOf(parts[0]), parts[1].equals("offer"), number.getObject(), stripped(place.getObject()),
                    stripped(note.getObject()), Boolean.TRUE.equals(consent.getObject()))), "shareSaid");
        });
        form.add(new ErrorSummary("errors", form));
        form.add(new SelectField<>("shareSide", "share.side", side, () -> SIDES, new LambdaChoiceRenderer<>(one -> getString("share." + one), one -> one)).required());
        form.add(new NumberField("shareNumber", "share.number", number, 1, ShareProfile.MOST).required());
        form.add(new LineField("sharePlace", "share.place", place, ShareProfile.LONGEST_PLACE).attribute("dir", "auto"));
        form.add(new AreaField("shareNote", "share.note", note, ShareProfile.LONGEST_NOTE, 2).attribute("dir", "auto"));
        form.add(new CheckField("shareConsent", "share.consent", consent));
        return form;
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }

    private void act(StatelessForm<Void> form, Runnable verb, String done) {
        try {
            verb.run();
            setResponsePage(OwnSignUpPage.class, OwnSignUpPage.of(secret).set("done", done));
        } catch (RefusedException e) {
            form.error(getString(e.key()));
        }
    }
}
