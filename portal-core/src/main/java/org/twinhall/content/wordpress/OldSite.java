package org.twinhall.content.wordpress;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinhall.content.Entries;
import org.twinhall.content.EntryPaths;
import org.twinhall.media.MediaFiles;
import org.twinhall.media.MediaService;
import org.twinhall.media.MediaText;
import org.twinhall.media.Upload;
import org.twinhall.media.UploadRefusedException;
import org.twinhall.media.Width;

/** Where the things of a site that is brought in are here. */
@Singleton
class OldSite {

    private final ImportItems items;
    private final Entries entries;
    private final EntryPaths paths;
    private final MediaService media;
    private final MediaFiles files;

    @Inject
    OldSite(ImportItems items, Entries entries, EntryPaths paths, MediaService media, MediaFiles files) {
        this.items = items;
        this.entries = entries;
        this.paths = paths;
        this.media = media;
        this.files = files;
    }

    /** Where the things of the old site are; looked up when a text asks. */
    WordPressText.Places places(ImportRun run, WxrItem item, Attachments attachments) {
        return new WordPressText.Places() {
            @Override
            public Optional<String> file(String address) {
                var here = items.findFile(run.getSite(), OldPath.ofPicture(address)).flatMap(files::find).map(file -> file.path(Width.LARGE));
                return here.isPresent() || attachments == null ? here : attachments.find(address).map(upload -> fresh(run, address, upload));
            }

            @Override
            public Optional<String> fileOf(String id) {
                return items.findHere(run.getSite(), id, true).map(ImportItem::getMediaId).flatMap(files::find).map(file -> file.path(Width.LARGE));
            }

            @Override
            public Optional<String> page(String address) {
                return items.findEntry(run.getSite(), OldPath.of(address)).map(OldSite.this::path);
            }

            @Override
            public List<String> own() {
                return item == null ? List.of() : items.listFilesOf(run.getSite(), item.id());
            }

            @Override
            public boolean isOld(String address) {
                return OldPath.isOn(run.getSite(), address) || address.startsWith("/") && !address.startsWith("/media/") && !address.matches("/(en|ar)(/.*)?");
            }
        };
    }

    /** A file that no item of the export stands for, but a text shows. */
    private String fresh(ImportRun run, String address, Upload upload) {
        if (run.isDry()) {
            return "/media/1/dry.jpg";
        }
        try {
            var file = media.add(run.getGroupId(), upload, MediaText.NONE);
            var known = OldPath.ofPicture(address);
            var line = new ImportItem(run, new WxrItem("f" + file.getId(), "attachment", "", "", "", "", "", "inherit", "", 0, "", "", "", address,
                    List.of(), List.of(), Map.of()), known, file.getTitle());
            line.isFile(file.getId());
            items.add(line.becomes(ImportItem.Outcome.IMPORTED, new Notes()));
            return file.path(Width.LARGE);
        } catch (UploadRefusedException e) {
            return "";
        }
    }

    /** The path of an entry, with the language. */
    String path(long entryId) {
        var entry = entries.find(entryId).orElseThrow();
        var translation = entry.getTranslations().stream().findFirst().orElseThrow();
        return "/" + translation.getLanguage().tag() + paths.path(translation);
    }
}
