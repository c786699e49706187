package org.twinhall.content.view;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sites whose films and maps can be shown within a page, each at the address that asks least of its visitors. */
enum EmbeddedSite {
    YOUTUBE("https://(?:www\\.|m\\.)?(?:youtube\\.com/(?:watch\\?(?:[^#]*&)?v=|shorts/|live/|embed/)|youtu\\.be/)([\\w-]{6,20}).*",
            "https://www.youtube-nocookie.com/embed/$1"),
    VIMEO("https://(?:www\\.|player\\.)?vimeo\\.com/(?:video/)?(\\d{5,15}).*", "https://player.vimeo.com/video/$1?dnt=1"),
    OPEN_STREET_MAP("https://www\\.openstreetmap\\.org/export/embed\\.html\\?([\\w=&%.,;-]+)", "https://www.openstreetmap.org/export/embed.html?$1");

    private final Pattern address;
    private final String frame;

    EmbeddedSite(String address, String frame) {
        this.address = Pattern.compile(address);
        this.frame = frame;
    }

    /** The address of the frame for what somebody linked to; empty for other sites, which stay links. */
    static Optional<String> frame(String link) {
        return List.of(values()).stream().map(site -> site.address.matcher(link).matches() ? site.address.matcher(link).replaceFirst(site.frame) : null)
                .filter(java.util.Objects::nonNull).findFirst();
    }
}
