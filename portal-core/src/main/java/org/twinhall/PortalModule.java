package org.twinhall;

import com.google.inject.AbstractModule;
import com.google.inject.Injector;
import com.google.inject.Provides;
import com.google.inject.multibindings.Multibinder;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.twinhall.access.Permission;
import org.twinhall.account.GroupRoles;
import org.twinhall.account.SignInTerm;
import org.twinhall.archive.ArchiveSettings;
import org.twinhall.change.ChangeReader;
import org.twinhall.content.EntryKind;
import org.twinhall.event.Hearing;
import org.twinhall.group.Shyness;
import org.twinhall.job.Schedule;
import org.twinhall.mail.MailSettings;
import org.twinhall.media.MediaSettings;
import org.twinhall.media.MediaUse;
import org.twinhall.planet.fetch.FetchSettings;
import org.twinhall.plugin.Contributions;
import org.twinhall.plugin.DemoData;
import org.twinhall.plugin.GroupRows;
import org.twinhall.plugin.PersonalData;
import org.twinhall.plugin.PluginConfig;
import org.twinhall.plugin.TableImport;
import org.twinhall.plugin.host.DisabledPlugins;
import org.twinhall.plugin.host.PluginHost;
import org.twinhall.plugin.host.Restart;
import org.twinhall.search.IndexFolder;
import org.twinhall.search.SearchEngine;
import org.twinhall.search.SearchSource;
import org.twinhall.search.Synonyms;
import org.twinhall.seal.SealSettings;
import org.twinhall.content.wordpress.ImportSettings;
import org.twinhall.settings.DeclaredSetting;
import org.twinhall.web.BaseUrl;
import org.twinhall.web.Embeddable;
import org.twinhall.web.Forwarding;
import org.twinhall.web.Identification;
import org.twinhall.web.MenuItem;
import org.twinhall.web.Mount;
import org.twinhall.web.PortalApplication;
import org.twinhall.web.SlotEntry;
import org.twinhall.web.theme.ThemeFolders;

/** One injector's worth of bindings: the configuration and what every door contributed. */
final class PortalModule extends AbstractModule {

    private static final List<Class<?>> POINTS = List.of(Mount.class, MenuItem.class, SlotEntry.class, Permission.class,
            SearchSource.class, SearchEngine.class, Synonyms.class, Schedule.class, DeclaredSetting.class, DemoData.class, PersonalData.class, Identification.class,
            ChangeReader.class, GroupRoles.class, EntryKind.class, MediaUse.class, Forwarding.class, GroupRows.class, TableImport.class, Embeddable.class, Shyness.class);

    private final PortalConfig config;
    private final Clock clock;
    private final PluginHost plugins;
    private final Restart restart;
    private final List<Contributions> doors;

    PortalModule(PortalConfig config, Clock clock, PluginHost plugins, Restart restart, List<Contributions> doors) {
        this.config = config;
        this.clock = clock;
        this.plugins = plugins;
        this.restart = restart;
        this.doors = doors;
    }

    @Override
    protected void configure() {
        bind(PortalConfig.class).toInstance(config);
        bind(Clock.class).toInstance(clock);
        bind(PluginHost.class).toInstance(plugins);
        bind(Restart.class).toInstance(restart);
        bind(IndexFolder.class).toInstance(new IndexFolder(config.home().resolve("index")));
        bind(DisabledPlugins.class).toInstance(new DisabledPlugins(config.home()));
        bind(BaseUrl.class).toInstance(new BaseUrl(config.baseUrl()));
        bind(PluginConfig.class).toInstance(config.plugins());
        bind(MailSettings.class).toInstance(config.mail());
        bind(MediaSettings.class).toInstance(MediaSettings.of(config.home().resolve("media"), config.number(ConfigKey.UPLOAD_LIMIT)));
        bind(ImportSettings.class).toInstance(new ImportSettings(config.home().resolve("imports")));
        bind(FetchSettings.class).toInstance(config.fetching());
        bind(ArchiveSettings.class).toInstance(new ArchiveSettings(config.home().resolve("archives"), Portal.version()));
        bind(SealSettings.class).toInstance(new SealSettings(config.home().resolve("conf/seal.keys")));
        bind(SignInTerm.class).toInstance(new SignInTerm(Duration.ofDays(config.number(ConfigKey.SIGN_IN_DAYS))));
        bind(ThemeFolders.class).toInstance(new ThemeFolders(config.folders("themes")));

        POINTS.forEach(point -> Multibinder.newSetBinder(binder(), point));
        // A hearing carries the type of its event, so its set is bound by hand.
        Multibinder.newSetBinder(binder(), new com.google.inject.TypeLiteral<Hearing<?>>() { });
        for (var door : doors) {
            door.all().forEach(contribution -> {
                if (contribution.instance() instanceof Hearing<?> hearing) {
                    Multibinder.newSetBinder(binder(), new com.google.inject.TypeLiteral<Hearing<?>>() { })
                            .addBinding().toInstance(hearing);
                } else {
                    contribution.bind(binder());
                }
            });
        }
    }

    /** A fresh application each time: the server's, and the one in which mail is written. */
    @Provides
    PortalApplication application(Injector injector, Set<Mount> mounts) {
        return new PortalApplication(injector, plugins.loader(), mounts);
    }
}
