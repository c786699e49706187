package org.twinhall.account.profile;

import java.util.List;
import java.util.Map;

/** Reads from what a browser calls itself what people call it. */
final class Browser {

    private static final List<Map.Entry<String, String>> BROWSERS = List.of(Map.entry("Edg", "Edge"), Map.entry("OPR/", "Opera"),
            Map.entry("SamsungBrowser", "Samsung Internet"), Map.entry("Firefox", "Firefox"), Map.entry("Chrome", "Chrome"),
            Map.entry("Safari", "Safari"));
    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(Map.entry("Android", "Android"), Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"), Map.entry("Windows", "Windows"), Map.entry("Mac OS", "Mac"), Map.entry("Linux", "Linux"));

    private Browser() {
    }

    /** Such as "Firefox, Windows"; what the browser says where it is none that is known. */
    static String name(String agent) {
        var browser = first(BROWSERS, agent);
        var system = first(SYSTEMS, agent);
        if (browser.isEmpty()) {
            return agent.isBlank() ? "?" : agent;
        }
        return system.isEmpty() ? browser : browser + ", " + system;
    }

    private static String first(List<Map.Entry<String, String>> names, String agent) {
        return names.stream().filter(name -> agent.contains(name.getKey())).map(Map.Entry::getValue).findFirst().orElse("");
    }
}
