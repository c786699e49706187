package org.twinhall.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.wicket.request.cycle.RequestCycle;
import org.twinhall.settings.SettingKey;
import org.twinhall.settings.Settings;
import org.twinhall.text.Language;

/** What the site is called and where it is. */
@Singleton
public class Site {

    public static final SettingKey<String> NAME_ENGLISH = SettingKey.text("site.name.en", "Britain Palestine Friendship and Twinning Network", 80);
    public static final SettingKey<String> NAME_ARABIC = SettingKey.text("site.name.ar", "شبكة الصداقة والتوأمة بين بريطانيا وفلسطين", 80);
    public static final SettingKey<String> ABOUT_ENGLISH = SettingKey.text("site.about.en",
            "Groups in Britain that make and keep friendships with towns, villages, refugee camps, schools and universities in Palestine.", 300);
    public static final SettingKey<String> ABOUT_ARABIC = SettingKey.text("site.about.ar",
            "مجموعات في بريطانيا تبني صداقات مع مدن فلسطين وقراها ومخيماتها ومدارسها وجامعاتها وتحافظ عليها.", 300);

    public static final SettingKey<String> SENTENCE_ENGLISH = SettingKey.text("site.sentence.en",
            "Towns, villages and schools in Britain and Palestine that are friends", 100);
    public static final SettingKey<String> SENTENCE_ARABIC = SettingKey.text("site.sentence.ar",
            "مدن وقرى ومدارس في بريطانيا وفلسطين تجمعها الصداقة", 100);

    private final Settings settings;
    private final BaseUrl baseUrl;

    @Inject
    Site(Settings settings, BaseUrl baseUrl) {
        this.settings = settings;
        this.baseUrl = baseUrl;
    }

    public String name(Language language) {
        return settings.get(language == Language.ARABIC ? NAME_ARABIC : NAME_ENGLISH);
    }

    /** The large sentence on the first page. */
    public String sentence(Language language) {
        return settings.get(language == Language.ARABIC ? SENTENCE_ARABIC : SENTENCE_ENGLISH);
    }

    /** A sentence or two that say what the network is. */
    public String about(Language language) {
        return settings.get(language == Language.ARABIC ? ABOUT_ARABIC : ABOUT_ENGLISH);
    }

    /** The network in the words of schema.org. */
    public Map<String, Object> organisation(Language language) {
        return Map.of("@type", "Organization", "name", name(language), "url", address("/" + language.tag()), "description", about(language));
    }

    /** The full address of a path: below the configured base URL, else below the one that the request came to. */
    public String address(String path) {
        return base() + encode(path);
    }

    private String base() {
        if (!baseUrl.value().isEmpty()) {
            return baseUrl.value();
        }
        var cycle = RequestCycle.get();
        if (cycle != null && cycle.getRequest().getContainerRequest() instanceof HttpServletRequest request) {
            int port = request.getServerPort();
            boolean usual = port == (request.isSecure() ? 443 : 80);
            return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
        }
        return "http://localhost";
    }

    /** Percent-encodes what may not stand in an address; slashes stay. */
    private static String encode(String path) {
        var encoded = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c > ' ' && c < 127 && "\"<>^`{|}\\".indexOf(c) < 0) {
                encoded.append(c);
            } else {
                encoded.append(String.format("%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
