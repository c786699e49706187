package org.twinhall.registry.how;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.registry.health.HealthService;
import org.twinhall.registry.introduction.IntroductionService;
import org.twinhall.settings.SettingKey;
import org.twinhall.settings.Settings;
import org.twinhall.web.PortalPage;

/** How the registry knows what it tells by itself: introductions, and links of which nobody has heard for long. Such statements name this page as their source. */
@OpenToAll
public class HowPage extends PortalPage {


    private static final long serialVersionUID = 1L;

    @Inject
    private Settings settings;

    public HowPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("heading", title()));
        List.of("both", "private", "over").forEach(point -> add(new Label(point, filled("how.introductions." + point))));
        List.of("asks", "dormant").forEach(point -> add(new Label(point, filled("how.asking." + point))));
    }

    private String filled(String key) {
        return getString(key).replace("${days}", number(IntroductionService.DAYS)).replace("${review}", number(HealthService.REVIEW))
                .replace("${again}", number(HealthService.AGAIN)).replace("${dormant}", number(HealthService.DORMANT));
    }

    private String number(SettingKey<Integer> key) {
        return settings.get(key).toString();
    }

    @Override
    protected IModel<String> title() {
        return message("how.title");
    }

    @Override
    protected IModel<String> description() {
        return message("how.lead");
    }

    @Override
    protected boolean isCacheable() {
        return true;
    }
}
