package org.twinhall.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.web.WorkPage;
import org.twinhall.web.theme.Theme;
import org.twinhall.web.theme.Themes;

/** The themes at hand: choosing one, trying one on alone, looking again for new ones. */
@RequiresPermission(Administration.ADMINISTER)
public class ThemesPage extends WorkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Administration administration;

    @Inject
    private Themes themes;

    public ThemesPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("theme", java.util.List.copyOf(themes.listAll())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Theme> item) {
                fill(item, item.getModelObject());
            }
        });
        add(button("endPreview", () -> preview(null)).setVisible(!getSession().getStyle().equals(themes.active().name())));
        add(button("again", administration::findThemes));
    }

    private void fill(ListItem<Theme> item, Theme theme) {
        boolean active = theme.name().equals(themes.active().name());
        var picture = new WebMarkupContainer("picture");
        picture.add(AttributeModifier.replace("src", theme.address("images/preview.png")));
        item.add(picture.setVisible(theme.find("images/preview.png").isPresent()));
        item.add(new Label("title", theme.title(language().tag())));
        item.add(new Label("name", theme.name()));
        item.add(new WebMarkupContainer("active").setVisible(active));
        item.add(button("activate", () -> administration.dress(theme.name())).setVisible(!active));
        item.add(button("preview", () -> preview(theme.name())).setVisible(!active));
    }

    private StatelessForm<Void> button(String id, Runnable act) {
        return new StatelessForm<>(id) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                act.run();
                setResponsePage(ThemesPage.class, new PageParameters().set("done", "theme"));
            }
        };
    }

    /** Only this administrator's browser carries the cookie, and only an administrator's is looked at. */
    private void preview(String theme) {
        var cookie = new Cookie(Themes.PREVIEW_COOKIE, theme == null ? "" : theme);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(theme == null ? 0 : -1);
        cookie.setAttribute("SameSite", "Lax");
        ((WebResponse) getResponse()).addCookie(cookie);
    }

    @Override
    protected IModel<String> title() {
        return message("themes.title");
    }
}
