package org.twinhall.conference.material;

import jakarta.inject.Inject;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import javax.imageio.ImageIO;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventKind;
import org.twinhall.conference.event.EventService;
import org.twinhall.conference.programme.Wording;
import org.twinhall.conference.report.ReportService;
import org.twinhall.content.EntryService;
import org.twinhall.content.Publishing;
import org.twinhall.media.MediaService;
import org.twinhall.media.MediaText;
import org.twinhall.media.Upload;
import org.twinhall.plugin.DemoData;
import org.twinhall.text.Language;
import org.twinhall.text.SafeHtml;

/** What stays of the last conference: its report in both languages, and a picture that a child drew there. */
public class AfterDemo implements DemoData {

    private static final int WIDE = 1200;
    private static final int HIGH = 800;
    private static final int TREES = 7;

    private final EventService events;
    private final ReportService reports;
    private final MaterialService materials;
    private final EntryService entries;
    private final Publishing publishing;
    private final MediaService media;
    private final Clock clock;

    @Inject
    AfterDemo(EventService events, ReportService reports, MaterialService materials, EntryService entries, Publishing publishing, MediaService media, Clock clock) {
        this.events = events;
        this.reports = reports;
        this.materials = materials;
        this.entries = entries;
        this.publishing = publishing;
        this.media = media;
        this.clock = clock;
    }

    @Override
    public void add() {
        events.listPast().stream().filter(event -> event.getKind() == EventKind.CONFERENCE).findFirst().ifPresent(this::addTo);
    }

    private void addTo(Event event) {
        write(event);
        var file = media.add(event.getHostGroupId(), new Upload("olive-trees.png", () -> new ByteArrayInputStream(drawing())),
                new MediaText("Seven olive trees in a row on a hill under a large sun, painted with a broad brush.",
                        "سبع أشجار زيتون في صف على تلة تحت شمس كبيرة، مرسومة بفرشاة عريضة.", "A child at the conference"));
        materials.give(event.getId(), new MaterialProfile(file.getId(), null, MaterialKind.PHOTOGRAPH,
                new Wording("Painted at the children’s table", "رُسمت على طاولة الأطفال"), true));
    }

    private void write(Event event) {
        long entry = reports.begin(event.getId(), Language.ENGLISH);
        var english = entries.getEntryForWriting(entry).translation(Language.ENGLISH).orElseThrow();
        var body = english.wording().body().html().replaceFirst("(?s)(<h2>What happened</h2>)\\s*<p>.*?</p>", "$1<p>The hall was full by ten. Groups that had "
                + "never met found out that they buy their soap from the same women’s workshop; two of them share a lorry from now on. In the afternoon we "
                + "sat in four rooms and came back with three resolutions.</p><p>The children painted, and the sea was there in the windows all day.</p>");
        var revision = entries.getLatest(english.getId());
        entries.save(english.getId(), revision.getId(), new org.twinhall.content.Wording(english.wording().title(), english.wording().lead(),
                SafeHtml.of(body), Map.of()), "");
        var when = event.getEndsAt().plus(Duration.ofDays(12));
        var first = when.isBefore(clock.instant()) ? when : clock.instant();
        publishing.publishAsOf(english.getId(), first);
        var path = "/ar/events/" + event.getSlug();
        var arabic = entries.translate(entry, Language.ARABIC, "", new org.twinhall.content.Wording(event.title(Language.ARABIC) + ": كيف كان اللقاء",
                event.words(Language.ARABIC).getLead(), SafeHtml.of("<h2>ما الذي جرى</h2><p>امتلأت القاعة عند العاشرة. واكتشفت مجموعات لم تلتقِ من قبل أنها تشتري صابونها من "
                + "الورشة النسائية نفسها، وستتقاسم اثنتان منها شاحنة منذ الآن. وبعد الظهر جلسنا في أربع غرف وعدنا بثلاثة قرارات.</p><p>ورسم الأطفال، وظل البحر "
                + "حاضرًا في النوافذ طوال النهار.</p><h2>المزيد</h2><p><a href=\"" + path + "/resolutions\">كل القرارات وما تؤول إليه</a></p><p><a href=\"" + path
                + "\">صفحة الفعالية</a></p>"), Map.of()));
        publishing.publishAsOf(arabic.getId(), first);
    }

    /** A painting, so that the demo needs no picture of anybody. */
    private static byte[] drawing() {
        var image = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xF3E3BE));
        pen.fillRect(0, 0, WIDE, HIGH);
        pen.setColor(new Color(0xE08A3C));
        pen.fillOval(860, 90, 210, 210);
        pen.setColor(new Color(0xB9A36B));
        pen.fillOval(-200, 470, WIDE + 400, 700);
        for (int tree = 0; tree < TREES; tree++) {
            int at = 110 + tree * 160;
            int foot = 560 + Math.abs(tree - TREES / 2) * 22;
            pen.setColor(new Color(0x6B4A2B));
            pen.setStroke(new BasicStroke(22, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.drawLine(at, foot, at + 8, foot - 130);
            pen.setColor(new Color(tree % 2 == 0 ? 0x5B6E2A : 0x73853C));
            pen.fillOval(at - 66, foot - 250, 140, 150);
            pen.fillOval(at - 84, foot - 200, 100, 90);
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
