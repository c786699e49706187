package org.twinhall.conference.hosting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.twinhall.account.RefusedException;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.desk.EventEditPage;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.programme.Wording;
import org.twinhall.conference.programme.desk.WordingFields;
import org.twinhall.group.Group;
import org.twinhall.text.Dates;
import org.twinhall.text.Language;
import org.twinhall.web.PortalSession;
import org.twinhall.web.Texts;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.SelectField;

/** Takes one of the offers on one of its days. */
final class TakePanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private HostChoice choice;

    @Inject
    private Texts texts;

    private final transient HostingCall call;
    private final transient List<HostingOffer> offers;
    private final transient Map<Long, Group> named;

    TakePanel(String id, HostingCall call, List<HostingOffer> offers, Map<Long, Group> named) {
        super(id);
        this.call = call;
        this.offers = offers;
        this.named = named;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        var days = offers.stream().filter(offer -> offer.getState() == HostingState.OFFERED).flatMap(offer -> Stream.of(offer.profile().firstDay(),
                offer.profile().secondDay()).filter(day -> day != null).distinct().map(day -> offer.getId() + "/" + day)).toList();
        var day = Model.of((String) null);
        var drafts = choice.listDrafts(call).stream().collect(Collectors.toMap(Event::getId, event -> event.title(language)));
        var draft = Model.of(0L);
        var ids = new ArrayList<>(drafts.keySet().stream().sorted().toList());
        ids.addFirst(0L);
        var titles = new WordingFields("titles", "takeTitle", "event.title", new Wording(title(Language.ENGLISH), title(Language.ARABIC)), 160, 1);
        var form = new StatelessForm<Void>("take") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                titles.requireOne(getString("event.title.none"));
            }

            @Override
            protected void onSubmit() {
                var parts = day.getObject().split("/");
                try {
                    var event = choice.take(call.getId(), Long.parseLong(parts[0]), LocalDate.parse(parts[1]), draft.getObject() == 0 ? null : draft.getObject(),
                            titles.wording());
                    setResponsePage(EventEditPage.class, EventPage.of(event).set("done", "hostTaken"));
                } catch (RefusedException e) {
                    error(getString(e.key()));
                }
            }
        };
        form.add(new ErrorSummary("errors", form), titles);
        form.add(new SelectField<>("day", "hosting.take.day", day, () -> days, new LambdaChoiceRenderer<>(this::word, one -> one)).required());
        form.add(new SelectField<>("draft", "hosting.take.draft", draft, () -> ids,
                new LambdaChoiceRenderer<>(one -> one == 0 ? getString("hosting.take.new") : drafts.get(one), Object::toString)).required());
        add(form);
    }

    private String word(String offerAndDay) {
        var parts = offerAndDay.split("/");
        var group = offers.stream().filter(offer -> offer.getId() == Long.parseLong(parts[0])).findFirst().map(offer -> named.get(offer.getGroupId()));
        var language = PortalSession.get().language();
        return group.map(one -> one.name(language)).orElse("") + " · " + Dates.day(LocalDate.parse(parts[1]), language);
    }

    private String title(Language language) {
        return texts.get(TakePanel.class, "hosting.name", language.locale()).replace("${kind}", texts.get(TakePanel.class, "event.kind." + call.profile().kind(),
                language.locale())).replace("${year}", String.valueOf(call.profile().year()));
    }
}
