package org.twinhall.conference.desk;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.conference.EventPage;
import org.twinhall.conference.event.EventWords;
import org.twinhall.conference.series.RepeatPanel;
import org.twinhall.conference.signup.EventCopy;
import org.twinhall.text.Language;
import org.twinhall.web.form.ChoiceGroupField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.VerbForm;
import org.twinhall.web.form.WhenField;

/** Making a new event from this one, with those parts that are chosen. */
public class CopyEventPage extends OneEventPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private EventCopy copies;

    private final Map<Language, IModel<String>> titles = new EnumMap<>(Language.class);
    private final IModel<LocalDateTime> starts = Model.of(event().getStarts().plusYears(1));

    public CopyEventPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Collection<EventCopy.Part> all = new ArrayList<>(List.of(EventCopy.Part.values()));
        var parts = Model.of(all);
        var form = new VerbForm("form", sent -> copy(sent, Set.copyOf(parts.getObject())));
        form.add(new ErrorSummary("errors", form));
        for (var one : Language.values()) {
            titles.put(one, Model.of(event().words(one).getTitle()));
            form.add(new LineField("title" + one.tag(), "event.title." + one.tag(), titles.get(one), EventWords.LONGEST_TITLE).attribute("lang", one.tag())
                    .attribute("dir", one.direction()));
        }
        form.add(new WhenField("starts", "event.starts", starts).required());
        form.add(new ChoiceGroupField<>("parts", "copy.parts", parts, () -> List.of(EventCopy.Part.values()),
                new LambdaChoiceRenderer<>(part -> getString("copy.part." + part), EventCopy.Part::name)));
        add(form, new RepeatPanel("repeat", event()));
    }

    private void copy(StatelessForm<Void> form, Set<EventCopy.Part> parts) {
        var named = new EnumMap<Language, String>(Language.class);
        titles.forEach((language, title) -> named.put(language, title.getObject().strip()));
        if (named.values().stream().allMatch(String::isEmpty)) {
            form.error(getString("event.title.none"));
            return;
        }
        var event = copies.copy(event().getId(), named, starts.getObject(), parts);
        setResponsePage(EventEditPage.class, EventPage.of(event).set("done", "eventCopied"));
    }

    @Override
    protected IModel<String> title() {
        return message("copy.title");
    }
}
