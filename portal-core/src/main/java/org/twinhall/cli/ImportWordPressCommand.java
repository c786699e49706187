package org.twinhall.cli;

import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.twinhall.content.wordpress.ImportAuthors;
import org.twinhall.content.wordpress.ImportOrder;
import org.twinhall.content.wordpress.ImportRefusedException;
import org.twinhall.content.wordpress.ImportRun;
import org.twinhall.content.wordpress.ImportWalk;
import org.twinhall.content.wordpress.WordPressImport;
import org.twinhall.group.GroupService;
import org.twinhall.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings in a WordPress export. */
@Command(name = "wordpress", mixinStandardHelpOptions = true, description = {"Bring in a WordPress export (Tools, Export, All content).",
    "Run again it changes nothing; stopped in between it goes on where it was when it is run again."})
final class ImportWordPressCommand implements Callable<Integer> {

    private static final int PAGE = 200;

    @Mixin
    private HomeOption home;

    @Parameters(index = "0", paramLabel = "FILE", description = "The export, an XML file.")
    private Path file;

    @Option(names = "--group", paramLabel = "SLUG", description = "The group that owns what comes (default: the network).")
    private String group;

    @Option(names = "--attachments", paramLabel = "PATH", description = "A folder or zip with the files of the old site (wp-content/uploads).")
    private Path attachments;

    @Option(names = "--language", paramLabel = "LANGUAGE", description = "en or ar (default: what the file says).")
    private String language;

    @Option(names = "--posts-as", paramLabel = "KIND", defaultValue = "news", description = "What posts become: news or article (default: ${DEFAULT-VALUE}).")
    private String postsAs;

    @Option(names = "--comments", description = "Keep approved comments below the texts.")
    private boolean comments;

    @Option(names = "--author", paramLabel = "LOGIN=MAIL", description = {"The account, by its mail address, of somebody who wrote at the old site; repeatable.",
        "The names of all others stay below their texts; the report of a dry run lists them."})
    private Map<String, String> authors = new LinkedHashMap<>();

    @Option(names = "--dry-run", description = "Write nothing but the report.")
    private boolean dry;

    @Override
    public Integer call() throws Exception {
        var spoken = language == null ? null : Language.of(language).orElseThrow(() -> new IOException("there is no language " + language + ": use en or ar"));
        PortalWork.run(home.config(), portal -> bringIn(portal, spoken));
        return 0;
    }

    private void bringIn(Injector portal, Language spoken) throws IOException {
        var imports = portal.getInstance(WordPressImport.class);
        var owner = group == null ? null : portal.getInstance(GroupService.class).findByAddress(group)
                .orElseThrow(() -> new IOException("there is no group with the address " + group)).getId();
        try {
            var run = imports.begin(new ImportOrder(file, attachments, String.valueOf(file.getFileName()), owner, spoken,
                    postsAs.toUpperCase(Locale.ROOT), comments, dry, authors));
            portal.getInstance(ImportWalk.class).goOn(run.getId(), file, attachments, () -> true, ImportWordPressCommand::tell);
            listAuthors(run, portal.getInstance(ImportAuthors.class));
            report(imports, run.getId());
        } catch (ImportRefusedException e) {
            throw new IOException("nothing was brought in: " + switch (e.key()) {
                case "import.refused.kind" -> "posts cannot become " + e.detail().toLowerCase(Locale.ROOT);
                case "import.refused.empty" -> "this is no WordPress export, or there is nothing in it";
                case "import.refused.login" -> "nobody with the login " + e.detail() + " wrote in this file";
                case "import.refused.account" -> "nobody has an account with the address " + e.detail();
                case "import.refused.broken" -> "the file is broken (" + e.detail() + ")";
                default -> e.detail();
            });
        }
    }

    private static void tell(ImportRun run) {
        if (run.getSeen() % PAGE == 0) {
            System.out.println(run.getState().name().toLowerCase(Locale.ROOT) + " " + run.getSeen() + " of " + run.getTotal());
        }
    }

    private void listAuthors(ImportRun run, ImportAuthors people) {
        if (dry) {
            var suggested = people.suggest(run);
            run.getAuthors().forEach(author -> System.out.println("author\t" + author.getLogin() + "\t" + author.getName() + "\t" + author.getTexts() + " texts\t"
                    + (author.getAccountId() != null ? "kept as an account's" : suggested.containsKey(author.getLogin())
                            ? "has an account here: --author " + author.getLogin() + "=" + suggested.get(author.getLogin()) : "stays as a by-line")));
        }
    }

    private void report(WordPressImport imports, long run) {
        for (int offset = 0; ; offset += PAGE) {
            var lines = imports.listItems(run, null, offset, PAGE);
            lines.forEach(line -> System.out.println(line.getOutcome().name().toLowerCase(Locale.ROOT) + "\t" + line.getKind() + " " + line.getExternalId()
                    + "\t" + line.getTitle() + line.told().stream().map(note -> "\t" + note).collect(Collectors.joining())));
            if (lines.size() < PAGE) {
                break;
            }
        }
        var done = imports.getRun(run);
        System.out.println((dry ? "dry run, nothing was written: " : "import " + run + ": ") + imports.countItems(run));
        if (!done.getRefusal().isEmpty()) {
            System.out.println("it stopped: " + done.getRefusal());
        } else if (!dry) {
            System.out.println("take it away again with: portal import undo " + run);
        }
    }
}
