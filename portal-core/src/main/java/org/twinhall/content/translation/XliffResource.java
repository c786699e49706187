package org.twinhall.content.translation;

import jakarta.inject.Inject;
import org.twinhall.content.desk.EntryEditPage;
import org.twinhall.web.DownloadResource;

/** A translation beside its original as a file for translators' programs. */
public class XliffResource extends DownloadResource {

    private static final long serialVersionUID = 1L;

    private final transient TranslationService service;

    @Inject
    XliffResource(TranslationService service) {
        this.service = service;
    }

    @Override
    protected Download download(Attributes attributes) {
        var sheet = service.read(EntryEditPage.entryOf(attributes.getParameters()), EntryEditPage.languageOf(attributes.getParameters()));
        return new Download("application/x-xliff+xml; charset=utf-8", "translation-" + sheet.entryId() + "-" + sheet.language().tag() + ".xlf",
                Xliff.write(sheet));
    }
}
