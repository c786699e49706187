package org.twinhall.admin;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.settings.DeclaredSetting;
import org.twinhall.settings.Settings;
import org.twinhall.web.Texts;
import org.twinhall.web.WorkPage;
import org.twinhall.web.form.ErrorSummary;

/** Everything that can be set while the portal runs. */
@RequiresPermission(Administration.ADMINISTER)
public class SettingsPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Set<DeclaredSetting> declared;

    @Inject
    private Settings settings;

    @Inject
    private Administration administration;

    @Inject
    private Texts texts;

    private final Map<DeclaredSetting, SettingField> fields = new LinkedHashMap<>();

    public SettingsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var form = new StatelessForm<Void>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                save();
            }
        };
        form.add(new ErrorSummary("errors", form));
        var list = new RepeatingView("field");
        List<DeclaredSetting> sorted = declared.stream().sorted(Comparator.comparing(setting -> setting.key().name())).toList();
        sorted.forEach(setting -> {
            var name = setting.key().name();
            var help = "setting." + name + ".help";
            var field = new SettingField(name.replace('.', '-'), setting.key(), texts.get(setting.owner(), "setting." + name, getLocale()),
                    texts.has(setting.owner(), help, getLocale()) ? texts.get(setting.owner(), help, getLocale()) : "",
                    Model.of(String.valueOf(settings.get(setting.key()))));
            fields.put(setting, field);
            list.add(field);
        });
        form.add(list);
        add(form);
    }

    private void save() {
        fields.forEach((setting, field) -> administration.set(setting.key(), field.value()));
        setResponsePage(SettingsPage.class, new PageParameters().set("done", "settings"));
    }

    @Override
    protected IModel<String> title() {
        return message("settings.title");
    }
}
