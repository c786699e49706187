package org.twinhall.admin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.twinhall.access.Access;
import org.twinhall.audit.Act;
import org.twinhall.audit.AuditEntry;
import org.twinhall.audit.AuditTrail;
import org.twinhall.job.JobLease;
import org.twinhall.job.JobLeases;
import org.twinhall.job.Jobs;
import org.twinhall.job.Schedule;
import org.twinhall.persistence.Transactional;
import org.twinhall.plugin.host.DisabledPlugins;
import org.twinhall.plugin.host.PluginHost;
import org.twinhall.plugin.host.PluginReport;
import org.twinhall.plugin.host.Restart;
import org.twinhall.settings.SettingKey;
import org.twinhall.settings.Settings;
import org.twinhall.web.theme.Themes;

/** What administrators do with the portal as a whole. */
@Singleton
public class Administration {

    /** Run the portal; held by administrators alone. */
    public static final String ADMINISTER = "portal.administer";

    private final Access access;
    private final AuditTrail audit;
    private final Settings settings;
    private final Themes themes;
    private final PluginHost plugins;
    private final DisabledPlugins disabled;
    private final Restart restart;
    private final JobLeases leases;
    private final Jobs jobs;

    @Inject
    Administration(Access access, AuditTrail audit, Settings settings, Themes themes, PluginHost plugins, DisabledPlugins disabled,
                   Restart restart, JobLeases leases, Jobs jobs) {
        this.access = access;
        this.audit = audit;
        this.settings = settings;
        this.themes = themes;
        this.plugins = plugins;
        this.disabled = disabled;
        this.restart = restart;
        this.leases = leases;
        this.jobs = jobs;
    }

    /** Stores a setting; one that does not change is left alone. */
    @Transactional
    public void set(SettingKey<?> key, String value) {
        access.require(ADMINISTER);
        var before = String.valueOf(settings.get(key));
        if (!before.equals(value)) {
            settings.set(key, value);
            audit.record(Act.of("setting.change", "setting", null, key.name()).changed(before, value));
        }
    }

    /** Dresses the portal in another theme. */
    @Transactional
    public void dress(String theme) {
        access.require(ADMINISTER);
        themes.find(theme).orElseThrow(() -> new IllegalArgumentException("no theme is called " + theme));
        set(Themes.ACTIVE, theme);
    }

    /** Looks into the folders of themes again. */
    public void findThemes() {
        access.require(ADMINISTER);
        themes.scan();
    }

    /** Switches a plugin on or off from the next start. */
    @Transactional
    public void switchPlugin(String id, boolean on) {
        access.require(ADMINISTER);
        disabled.set(id, !on);
        audit.record(Act.of(on ? "plugin.enable" : "plugin.disable", "plugin", null, id));
    }

    /** Whether a plugin will be off at the next start. */
    public boolean isSwitchedOff(String id) {
        return disabled.ids().contains(id);
    }

    /** Starts the portal anew, so that a change of plugins takes effect; goes on in the background. */
    public void restart() {
        recordRestart();
        restart.begin();
    }

    @Transactional
    void recordRestart() {
        access.require(ADMINISTER);
        audit.record(Act.of("portal.restart", "portal", null, ""));
    }

    /** How far the last restart is. */
    public Restart restarting() {
        access.require(ADMINISTER);
        return restart;
    }

    /** What became of every plugin at this start. */
    public List<PluginReport> listPlugins() {
        access.require(ADMINISTER);
        return plugins.reports();
    }

    /** The doors of the plugins that joined: their texts lie beside them. */
    List<Class<?>> listDoors() {
        return plugins.active().stream().<Class<?>>map(plugin -> plugin.contributions().feature().getClass()).toList();
    }

    /** When each job ran and how it ended. */
    public List<JobLease> listJobs() {
        access.require(ADMINISTER);
        return leases.listAll();
    }

    /** Runs a job now, whenever it is due. */
    public void runJob(String name) {
        access.require(ADMINISTER);
        jobs.schedules().stream().filter(schedule -> schedule.name().equals(name)).map(Schedule::job).findFirst().ifPresent(jobs::run);
    }

    /** A page of what was done, the latest first. */
    public List<AuditEntry> listActs(String verbPrefix, String subjectType, int offset, int limit) {
        access.require(ADMINISTER);
        return audit.list(verbPrefix, subjectType, offset, limit);
    }
}
