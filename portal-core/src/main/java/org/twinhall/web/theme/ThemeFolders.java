package org.twinhall.web.theme;

import java.nio.file.Path;
import java.util.List;

/** The folders in which themes are looked for; an earlier one hides a later one's theme of the same name. */
public record ThemeFolders(List<Path> paths) {
}
