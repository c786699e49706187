package org.twinhall.conference.hosting;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.twinhall.conference.programme.desk.WordingFields;
import org.twinhall.web.form.DateField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.VerbForm;

/** Until when groups can offer and what they should know, to be said anew. */
final class CallPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private HostingService service;

    private final transient HostingCall call;

    CallPanel(String id, HostingCall call) {
        super(id);
        this.call = call;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var profile = call.profile();
        var closes = Model.of(profile.closesOn());
        var note = new WordingFields("callNote", "callNote", "hosting.note", profile.note(), HostingCallProfile.LONGEST_NOTE, 4);
        var form = new VerbForm("change", sent -> {
            service.describe(call.getId(), new HostingCallProfile(profile.kind(), profile.year(), closes.getObject(), note.wording()));
            setResponsePage(HostingCallPage.class, HostingCallPage.of(call).set("done", "hostingChanged"));
        });
        form.add(new ErrorSummary("errors", form), new DateField("closes", "hosting.closes", closes).required(), note);
        add(form);
    }
}
