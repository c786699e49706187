package org.twinhall.content.desk;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.content.Entry;
import org.twinhall.content.EntryKinds;
import org.twinhall.content.EntryRights;
import org.twinhall.content.EntryService;
import org.twinhall.content.Translation;
import org.twinhall.content.Trash;
import org.twinhall.content.autosave.AutosaveService;
import org.twinhall.group.GroupSlots;
import org.twinhall.group.Undertaking;
import org.twinhall.text.Language;
import org.twinhall.web.OwnTime;
import org.twinhall.web.SlotPanel;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.Assets;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.PlainPageLink;

/** The editor of one entry in one language. */
@RequiresPermission(EntryRights.WRITE)
public class EntryEditPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    /** Parameter of the address: go on with what was kept before it was saved. */
    static final String KEPT = "kept";

    @Inject
    private OwnTime time;

    @Inject
    private EditingService editing;

    @Inject
    private EntryService service;

    @Inject
    private EntryKinds kinds;

    @Inject
    private AutosaveService autosaves;

    @Inject
    private Trash trash;

    private final transient Entry found;
    private final transient EditedEntry entry;

    public EntryEditPage(PageParameters parameters) {
        super(parameters);
        found = service.getEntryForWriting(entryOf(parameters));
        entry = read(languageOf(parameters));
    }

    /** A translation that is missing leads to where it is begun, an entry in the trash to the way out. */
    private EditedEntry read(Language written) {
        // A form that was open meanwhile says so itself, with what was written still in it.
        if (found.isTrashed() && servletRequest().getMethod().equals("GET")) {
            throw new org.apache.wicket.RestartResponseException(TrashPage.class, of(found.getId(), written));
        }
        if (found.translation(written).isEmpty()) {
            throw new org.apache.wicket.RestartResponseException(TranslatePage.class, of(found.getId(), written));
        }
        return editing.read(found.getId(), written);
    }

    /** The way to the editor. */
    public static PageParameters of(long entryId, Language written) {
        return new PageParameters().set("entry", entryId).set("written", written.tag());
    }

    /** The entry that an address names; not found when it names none. */
    public static long entryOf(PageParameters parameters) {
        var id = parameters.get("entry").toString("");
        if (!id.matches("[1-9]\\d{0,17}")) {
            throw notFound();
        }
        return Long.parseLong(id);
    }

    /** The language that an address names; not found when it names none. */
    public static Language languageOf(PageParameters parameters) {
        return Language.of(parameters.get("written").toString("")).orElseThrow(org.twinhall.web.PortalPage::notFound);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var kind = kinds.get(entry.kind());
        var input = new EntryInput(entry, kind, time);
        var kept = autosaves.find(entry.translationId());
        boolean goesOn = kept.isPresent() && !getPageParameters().get(KEPT).isEmpty();
        if (goesOn) {
            input.goOnWith(kept.get().getBase(), kept.get().values());
        }
        add(kept.isEmpty() || goesOn ? nothing("kept") : new KeptPanel("kept", entry, kept.get()));
        add(nothing("conflict"));
        add(others());
        add(new EntryForm("form", entry, kind, input));
        add(beside());
        add(new FeaturePanel("feature", found, entry.language()));
        for (var way : new String[] {"owners", "uses", "copy"}) {
            add(new PlainLink(way, entry.path(language()) + "/" + way));
        }
        add(new PlainPageLink("trash", TrashPage.class, of(entry.entryId(), entry.language()))
                .setVisible(trash.mayHandle(found)));
    }

    /** Who does already where a text is about to say what a group does; once it is published, that is no news. */
    private Component beside() {
        boolean begins = !found.getPlaces().isEmpty() && found.getOwners().size() == 1 && found.getTranslations().stream().noneMatch(Translation::isLive);
        return begins ? new SlotPanel<>("beside", GroupSlots.BESIDE,
                () -> new Undertaking(found.getOwners().iterator().next(), found.getPlaces(), found.getTopics())) : nothing("beside");
    }

    /** Who else is writing the text just now; the script of the editor keeps it up to date. */
    private Component others() {
        var names = autosaves.listOthers(entry.translationId());
        var others = new Label("others", names.isEmpty() ? "" : getString("others.writing").replace("${names}", String.join(", ", names)));
        others.add(AttributeModifier.replace("data-words", getString("others.writing")));
        return names.isEmpty() ? others.add(AttributeModifier.replace("hidden", "hidden")) : others;
    }

    /** Shows what somebody else saved meanwhile. */
    void show(ConflictPanel conflict) {
        replace(conflict);
    }

    private static Component nothing(String id) {
        return new WebMarkupContainer(id).setVisible(false);
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        response.render(Assets.module(EntryEditPage.class, "autosave.js"));
    }

    @Override
    protected IModel<String> title() {
        return Model.of(entry.latest().title());
    }
}
