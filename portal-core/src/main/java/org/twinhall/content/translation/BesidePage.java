package org.twinhall.content.translation;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.IRequestParameters;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.content.EntryKinds;
import org.twinhall.content.EntryRights;
import org.twinhall.content.desk.EntryEditPage;
import org.twinhall.text.Language;
import org.twinhall.text.SimpleMarkup;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.PlainPageLink;

/** An original and its translation side by side, paragraph by paragraph, each in its own direction. */
@RequiresPermission(EntryRights.WRITE)
public class BesidePage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private TranslationService service;

    @Inject
    private EntryKinds kinds;

    private final transient Sheet sheet;
    private final BesideInput input;
    private final Label read = new Label("read", Model.of(""));

    public BesidePage(PageParameters parameters) {
        super(parameters);
        sheet = service.read(EntryEditPage.entryOf(parameters), EntryEditPage.languageOf(parameters));
        input = new BesideInput(sheet, kinds.get(sheet.kind()));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var where = EntryEditPage.of(sheet.entryId(), sheet.language());
        add(new PlainPageLink("editor", EntryEditPage.class, where));
        add(new PlainPageLink("other", EntryEditPage.class, EntryEditPage.of(sheet.entryId(), sheet.language().other())));
        add(new WebMarkupContainer("outdated").setVisible(sheet.outdated()));
        add(read.setVisible(false));
        add(tab("showOriginal", sheet.language().other()), tab("showTranslation", sheet.language()));
        add(new BesideForm("form", sheet, kinds.get(sheet.kind()), input));
        add(new PlainLink("file", "/" + language().tag() + "/desk/entries/" + sheet.entryId() + "/" + sheet.language().tag() + "/translation.xlf"));
        add(new XliffForm("xliff") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void take(java.io.InputStream file) throws XMLStreamException, IOException {
                int skipped = input.take(Xliff.read(file), Xliff.units(sheet));
                read.setDefaultModelObject(skipped == 0 ? BesidePage.this.getString("beside.read")
                        : BesidePage.this.getString("beside.read.skipped").replace("${number}", Integer.toString(skipped)));
                read.setVisible(true);
            }
        });
    }

    private static Component tab(String id, Language language) {
        return new Label(id, language.ownName()).add(AttributeModifier.replace("lang", language.tag()));
    }

    /** The texts that were posted for the rows. */
    List<String> posted() {
        var posted = getRequest().getPostParameters();
        return IntStream.iterate(0, index -> posted.getParameterNames().contains("part." + index), index -> index + 1)
                .mapToObj(index -> part(posted, "part." + index)).toList();
    }

    private static String part(IRequestParameters posted, String name) {
        var part = posted.getParameterValue(name).toString("");
        var alts = words(posted, picture -> PictureRow.alt(name, picture));
        return alts.isEmpty() ? part : SimpleMarkup.fromHtml(PictureWords.write(SimpleMarkup.toHtml(part), alts,
                words(posted, picture -> PictureRow.caption(name, picture))));
    }

    private static List<String> words(IRequestParameters posted, IntFunction<String> field) {
        return IntStream.iterate(0, picture -> posted.getParameterNames().contains(field.apply(picture)), picture -> picture + 1)
                .mapToObj(picture -> posted.getParameterValue(field.apply(picture)).toString("")).toList();
    }

    @Override
    protected IModel<String> title() {
        return Model.of(sheet.original().title());
    }
}
