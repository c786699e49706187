package org.twinhall.registry.introduction;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.OpenToAll;
import org.twinhall.web.PortalPage;

/**
 * Where the private link of a mail leads by which somebody answers for one side, without signing in. Opening it changes
 * nothing, because mail scanners open links too; the buttons do.
 */
@OpenToAll
public class AnswerPage extends PortalPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private LetterBox letterBox;

    public AnswerPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("heading", title()));
        var opened = letterBox.open(getPageParameters().get("token").toString(""));
        add(opened.map(found -> (org.apache.wicket.Component) new IntroductionPanel("introduction", found.introduction(), found.reader()))
                .orElseGet(() -> new WebMarkupContainer("introduction").setVisible(false)));
        add(new WebMarkupContainer("stale").setVisible(opened.isEmpty()));
    }

    @Override
    protected IModel<String> title() {
        return message("introduction.title");
    }
}
