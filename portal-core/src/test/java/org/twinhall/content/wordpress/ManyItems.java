package org.twinhall.content.wordpress;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a WordPress export of any size, to measure with: {@code java ManyItems.java 100000 many.xml}.
 *
 * <p>Of a hundred items two are pages, one stands for a file that is not given, one is a draft and one is of a kind that has no
 * place here; every tenth links to an earlier one.
 */
final class ManyItems {

    private ManyItems() {
    }

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        try (var out = new PrintStream(Files.newOutputStream(Path.of(arguments[1])), false, StandardCharsets.UTF_8)) {
            out.println("""
                    <?xml version="1.0" encoding="UTF-8"?>
                    <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" \
                    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
                    <channel><title>Many</title><link>https://many.example.org</link><language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version>
                    <wp:base_blog_url>https://many.example.org</wp:base_blog_url>
                    <wp:author><wp:author_login>mona</wp:author_login><wp:author_display_name>Mona</wp:author_display_name></wp:author>""");
            for (int number = 1; number <= count; number++) {
                out.println(item(number));
            }
            out.println("</channel></rss>");
        }
    }

    private static String item(int number) {
        int of = number % 100;
        var type = of == 1 || of == 2 ? "page" : of == 3 ? "attachment" : of == 5 ? "nav_menu_item" : "post";
        var link = number % 10 == 0 ? "<p>See <a href=\"https://many.example.org/item-" + (number - 4) + "/\">what was before</a>.</p>" : "";
        return "<item><title>Item " + number + "</title><link>https://many.example.org/item-" + number + "/</link><dc:creator>mona</dc:creator><content:encoded><![CDATA["
                + ("<p>The harvest number " + number + " was brought in between the rains of October, and many hands helped on the terraces.</p>").repeat(6) + link
                + "]]></content:encoded><excerpt:encoded/><wp:post_id>" + number + "</wp:post_id><wp:post_date_gmt>20" + (10 + number % 14)
                + "-0" + (1 + number % 9) + "-11 09:00:00</wp:post_date_gmt><wp:post_name>item-" + number + "</wp:post_name><wp:status>"
                + (of == 4 ? "draft" : "publish") + "</wp:status><wp:post_parent>" + (of == 2 ? number - 1 : 0) + "</wp:post_parent><wp:menu_order>0</wp:menu_order><wp:post_type>"
                + type + "</wp:post_type><wp:post_password/>" + (type.equals("attachment") ? "<wp:attachment_url>https://many.example.org/wp-content/uploads/"
                + number + ".jpg</wp:attachment_url>" : "") + "</item>";
    }
}
