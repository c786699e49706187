package org.twinhall.content.autosave;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.twinhall.access.Access;
import org.twinhall.content.EntryService;
import org.twinhall.content.Wording;
import org.twinhall.content.check.Advice;
import org.twinhall.content.check.CheckTexts;
import org.twinhall.content.check.Advisor;
import org.twinhall.text.WrittenText;
import org.twinhall.web.JsonResource;
import org.twinhall.web.OwnTime;
import org.twinhall.web.PortalSession;

/** Takes what the editor sends every few seconds: the fields of its form, as they are. */
public class AutosaveResource extends JsonResource {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1_000_000;
    private static final String FIELD = "(title|lead|text:body|slug|note):control|text:format|answers:question:\\w{1,40}:(open|choice)";

    private final transient AutosaveService autosaves;
    private final transient EntryService entries;
    private final transient CheckTexts texts;
    private final transient Advisor advisor;
    private final transient Access access;
    private final transient OwnTime time;
    private final transient Clock clock;

    @Inject
    public AutosaveResource(AutosaveService autosaves, EntryService entries, CheckTexts texts, Advisor advisor, Access access, OwnTime time, Clock clock) {
        this.autosaves = autosaves;
        this.entries = entries;
        this.texts = texts;
        this.advisor = advisor;
        this.access = access;
        this.time = time;
        this.clock = clock;
    }

    @Override
    protected Answer answer(Attributes attributes) {
        if (!access.identity().isSignedIn()) {
            return Answer.refuse(401, "");
        }
        var translation = attributes.getParameters().get("translation").toString("");
        var values = new TreeMap<String, String>();
        servletRequest(attributes).getParameterMap().forEach((name, posted) -> {
            if (name.matches(FIELD)) {
                values.put(name, posted[0]);
            }
        });
        var base = servletRequest(attributes).getParameter("base");
        boolean formed = translation.matches("[1-9]\\d{0,17}") && base != null && base.matches("\\d{1,18}");
        if (!formed || values.values().stream().mapToInt(String::length).sum() > LONGEST) {
            return Answer.refuse(400, "");
        }
        autosaves.keep(Long.parseLong(translation), Long.parseLong(base), values);
        return Answer.ok(Map.of("others", String.join(", ", autosaves.listOthers(Long.parseLong(translation))), "time", time.local(clock.instant()).toLocalTime().toString().substring(0, 5),
                "advice", texts.say(advice(Long.parseLong(translation), values), PortalSession.get().getLocale())));
    }

    private List<Advice> advice(long translationId, Map<String, String> values) {
        var translation = entries.getForWriting(translationId);
        var body = WrittenText.toHtml(values.get("text:body:control"), values.get("text:format"));
        var wording = new Wording(values.getOrDefault("title:control", ""), values.getOrDefault("lead:control", ""), body, Map.of());
        return advisor.advise(wording, translation.getLanguage(), translation.getEntry().translation(translation.getLanguage().other()).isPresent());
    }
}
