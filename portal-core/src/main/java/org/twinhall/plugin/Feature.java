package org.twinhall.plugin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.wicket.Page;
import org.apache.wicket.request.resource.IResource;
import org.twinhall.access.Permission;
import org.twinhall.access.Role;
import org.twinhall.event.EventListener;
import org.twinhall.event.Hearing;
import org.twinhall.job.Job;
import org.twinhall.job.Schedule;
import org.twinhall.search.SearchSource;
import org.twinhall.settings.DeclaredSetting;
import org.twinhall.settings.SettingKey;
import org.twinhall.web.Embeddable;
import org.twinhall.web.Menu;
import org.twinhall.web.MenuItem;
import org.twinhall.web.Mount;
import org.twinhall.web.Slot;
import org.twinhall.web.SlotEntry;

/**
 * The door through which a feature or a plugin joins the portal.
 *
 * <p>Extend it and say in {@link #configure} what the feature contributes. There are no life-cycle methods: a feature
 * <em>is</em> what it contributes, and it is read once, at start. A door that throws is left out and reported; the
 * portal starts without it. Services and repositories need no line here: a class whose constructor carries
 * {@code @Inject} is found by the injector. Core features use this same door.
 *
 * @since 1.0
 */
public abstract class Feature {

    private final Set<Class<?>> entities = new LinkedHashSet<>();
    private final List<Contribution<?>> contributions = new ArrayList<>();

    /** Says what the feature contributes; called once, before any service exists. */
    protected abstract void configure();

    /**
     * Declares entities. Their tables are made by the feature's migrations, {@code db/<plugin id>/V001__what.sql} in
     * its jar, and are named {@code <plugin id>_<thing>}. Relations point from a plugin to the core only.
     */
    protected final void entities(Class<?>... types) {
        entities.addAll(List.of(types));
    }

    /**
     * Puts a page at a path, such as {@code /conferences/${conference}}. The path is served below each language,
     * {@code /en/conferences/...}, except when it begins with {@code /admin}. Placeholders are page parameters. The page
     * says who may open it with {@code @OpenToAll}, {@code @RequiresSignIn} or {@code @RequiresPermission}. Two features
     * that mount the same path are a conflict: the later one is left out.
     */
    protected final void page(String path, Class<? extends Page> page) {
        contribute(Mount.class, Mount.page(path, page));
    }

    /**
     * Puts a resource that is no page (a file, a feed, JSON) at a path. The resource is made by the injector and checks
     * rights itself. The path is served as it is; one that begins with <code>/${language}</code> is served below each
     * language.
     */
    protected final void resource(String path, Class<? extends IResource> resource) {
        contribute(Mount.class, Mount.resource(path, resource));
    }

    /**
     * Lets other sites show in a frame what is answered below a path, such as {@code /registry/widget}; the language comes before
     * it. What stands there runs no script and sends no form: the browser is told so.
     */
    protected final void embeddable(String path) {
        contribute(Embeddable.class, new Embeddable(path));
    }

    /**
     * Adds an entry to a menu, shown only to those who may open the page. Lower orders come first; the core uses tens.
     *
     * @param text bundle key of the label, looked up beside the page's class
     */
    protected final void menu(Menu menu, int order, String text, Class<? extends Page> page) {
        contribute(MenuItem.class, new MenuItem(menu, order, text, page));
    }

    /**
     * Puts a panel into a slot that another feature offers, such as a group's side bar or the dashboard. The panel is made
     * for each rendering; one that fails shows nothing and is logged once. A panel with nothing to show hides itself.
     */
    protected final <T> void slot(Slot<T> slot, int order, SlotEntry.PanelFactory<T> panel) {
        contribute(SlotEntry.class, new SlotEntry<>(slot, order, panel));
    }

    /** Declares a permission, {@code <feature>.<verb>}, and the roles that hold it besides administrators. */
    protected final void permission(String name, Role... roles) {
        contribute(Permission.class, Permission.of(name, roles));
    }

    /** Makes the feature's objects findable; the source is asked for a document whenever the change log names one. */
    protected final void searchable(Class<? extends SearchSource> source) {
        contributeType(SearchSource.class, source);
    }

    /** Does something from time to time; runs once across all nodes. */
    protected final void job(Duration every, Class<? extends Job> job) {
        contribute(Schedule.class, new Schedule(every, job));
    }

    /** Hears another feature's events, inside the transaction that announces them. */
    protected final <E> void on(Class<E> event, Class<? extends EventListener<? super E>> listener) {
        contribute(Hearing.class, new Hearing<>(event, listener));
    }

    /** Declares a setting, shown in the administration beside the feature's others; label key {@code setting.<name>}. */
    protected final void setting(SettingKey<?> key) {
        contribute(DeclaredSetting.class, new DeclaredSetting(key, getClass()));
    }

    /** Brings in a table from the command line, {@code portal import <name> FILE}; a name of its own. */
    protected final void table(Class<? extends TableImport> table) {
        contributeType(TableImport.class, table);
    }

    /** Adds demo content, after that of the features that joined before. */
    protected final void demo(Class<? extends DemoData> demo) {
        contributeType(DemoData.class, demo);
    }

    /** Says which rows of a table belong to a group: they are in its archive. Rows of which no feature speaks are not. */
    protected final void groupRows(GroupRows... rows) {
        List.of(rows).forEach(one -> contribute(GroupRows.class, one));
    }

    /** Answers for the personal data that the feature holds. */
    protected final void personalData(Class<? extends PersonalData> data) {
        contributeType(PersonalData.class, data);
    }

    /** Adds what a part of this feature contributes: one with many things is easier to read when each of its folders says its own. */
    protected final void include(Feature part) {
        var read = part.read();
        entities.addAll(read.entities());
        contributions.addAll(read.all());
    }

    /** Adds to any extension point that a feature offers as an injected {@code Set} of that type: a content kind, say. */
    protected final <T> void contribute(Class<T> point, T contribution) {
        contributions.add(new Contribution<>(point, contribution, null));
    }

    /** Adds an object made by the injector to an extension point. */
    protected final <T> void contributeType(Class<T> point, Class<? extends T> type) {
        contributions.add(new Contribution<>(point, null, type));
    }

    /** Reads the door; what it throws is the door's own fault. */
    public final Contributions read() {
        entities.clear();
        contributions.clear();
        configure();
        return new Contributions(this, Set.copyOf(entities), List.copyOf(contributions));
    }
}
