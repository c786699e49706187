package org.twinhall.content.menu;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.List;
import java.util.function.Consumer;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.twinhall.content.Entry;
import org.twinhall.content.EntryKind;
import org.twinhall.content.EntryKinds;
import org.twinhall.content.EntryLinks;
import org.twinhall.content.EntryRights;
import org.twinhall.content.Translation;
import org.twinhall.content.Visibility;
import org.twinhall.content.tree.TreeLine;
import org.twinhall.content.tree.Trees;
import org.twinhall.web.PortalSession;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.SelectField;

/** What is put into a menu: a page of the group, one of its lists, or an address, of this portal or of another site. */
final class GroupMenuForm extends StatelessForm<Void> {

    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "address";

    @Inject
    private GroupMenuService service;

    @Inject
    private Trees trees;

    @Inject
    private EntryKinds kinds;

    @Inject
    private EntryLinks links;

    @Inject
    private EntryRights rights;

    private final long group;
    private final transient Consumer<String> goOn;
    private final IModel<String> target = new Model<>();
    private final IModel<String> address = Model.of("");
    private final IModel<String> english = Model.of("");
    private final IModel<String> arabic = Model.of("");
    private final LineField addressField = new LineField("address", "groupMenu.address", address, GroupMenuService.LONGEST_ADDRESS);
    private final LineField englishField = new LineField("english", "groupMenu.english", english, GroupMenuService.LONGEST_LABEL);
    private final LineField arabicField = new LineField("arabic", "groupMenu.arabic", arabic, GroupMenuService.LONGEST_LABEL);

    /** Makes the form; {@code goOn} is told the key of what was done. */
    GroupMenuForm(String id, long group, Consumer<String> goOn) {
        super(id);
        this.group = group;
        this.goOn = goOn;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var choices = choices();
        add(new ErrorSummary("errors", this));
        add(new SelectField<>("target", "groupMenu.target", target, () -> List.copyOf(choices.keySet()),
                new LambdaChoiceRenderer<>(choices::get, choice -> choice)).required());
        add(addressField.attribute("dir", "ltr").attribute("inputmode", "url"));
        add(englishField.attribute("lang", "en").attribute("dir", "ltr"), arabicField.attribute("lang", "ar").attribute("dir", "rtl"));
    }

    /** The group's lists, its pages as they stand in their tree, and any address. */
    private Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        kinds.listAll().forEach(kind -> choices.put("list." + kind.name(), getString("groupMenu.list." + kind.name(), null, kind.name())));
        kinds.listAll().stream().filter(EntryKind::tree).flatMap(kind -> trees.list(kind.name(), group, PortalSession.get().language()).stream())
                .forEach(line -> choices.put("entry." + line.entryId(), indented(line)));
        choices.put(ADDRESS, getString("groupMenu.elsewhere"));
        return choices;
    }

    private static String indented(TreeLine line) {
        return "– ".repeat(line.depth()) + line.title();
    }

    @Override
    protected void onSubmit() {
        var chosen = target.getObject();
        var found = switch (chosen.replaceFirst("\\..*", "")) {
            case "list" -> GroupMenuTarget.list(chosen.substring("list.".length()));
            case "entry" -> GroupMenuTarget.entry(Long.parseLong(chosen.substring("entry.".length())));
            default -> typed();
        };
        if (found != null) {
            service.add(group, found, english.getObject(), arabic.getObject());
            goOn.accept("added");
        }
    }

    /** What the address names; null when it cannot be taken, which is said beside the field. */
    private GroupMenuTarget typed() {
        var typed = address.getObject().strip();
        var entry = links.entryAt(typed).filter(this::mayLeadTo);
        if (entry.isPresent()) {
            return GroupMenuTarget.entry(entry.get().getId());
        }
        if (links.isOwn(typed) || !typed.matches("https?://[^\\s\"<>]+\\.[^\\s\"<>]+")) {
            addressField.control().error(getString(links.isOwn(typed) ? "groupMenu.address.own" : "groupMenu.address.none"));
            return null;
        }
        if (english.getObject().isBlank()) {
            englishField.control().error(getString("groupMenu.label.missing"));
        }
        if (arabic.getObject().isBlank()) {
            arabicField.control().error(getString("groupMenu.label.missing"));
        }
        return hasError() ? null : GroupMenuTarget.outside(typed);
    }

    /** Drafts of others are not told by their titles. */
    private boolean mayLeadTo(Entry entry) {
        return rights.may(EntryRights.WRITE, entry.getOwners())
                || entry.getVisibility() == Visibility.PUBLIC && entry.getTranslations().stream().anyMatch(Translation::isLive);
    }
}
