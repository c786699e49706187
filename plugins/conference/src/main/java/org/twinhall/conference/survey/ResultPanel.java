package org.twinhall.conference.survey;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.conference.event.Event;
import org.twinhall.web.PortalSession;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.PlainLink;
import org.twinhall.web.component.SpokenLabel;

/** How the questions were answered, as tables of counts; nothing as long as each answer could be recognised. */
final class ResultPanel extends Panel {

    private static final long serialVersionUID = 1L;

    @Inject
    private SurveyService service;

    private final transient Event event;
    private final transient SurveyService.Overview survey;

    ResultPanel(String id, Event event, SurveyService.Overview survey) {
        super(id);
        this.event = event;
        this.survey = survey;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var language = PortalSession.get().language();
        var results = service.results(event, language);
        add(new Label("few", getString("survey.few").replace("${least}", String.valueOf(SurveyService.LEAST))).setVisible(results.isEmpty()));
        add(new WebMarkupContainer("forgotten").setVisible(survey.forgotten()));
        add(new ListView<>("result", results.orElse(List.of())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SurveyResult> item) {
                var result = item.getModelObject();
                var question = result.question();
                item.add(new SpokenLabel("label", question.label()::in), new CountLabel("answered", "survey.answered", result::answered));
                boolean scale = question.getKind() == SurveyKind.SCALE;
                item.add(new Label("mean", getString("survey.mean").replace("${mean}", result.meanInTenths() / 10 + "." + result.meanInTenths() % 10))
                        .setVisible(scale && result.answered() > 0));
                item.add(table(result, question.choices(language)));
                item.add(new ListView<>("said", result.words()) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected void populateItem(ListItem<String> line) {
                        line.add(new MultiLineLabel("words", line.getModelObject()));
                    }
                });
            }
        });
        add(new PlainLink("csv", "/" + language.tag() + "/desk/events/" + event.getSlug() + "/survey.csv").setVisible(results.isPresent()));
    }

    private WebMarkupContainer table(SurveyResult result, List<String> choices) {
        boolean scale = result.question().getKind() == SurveyKind.SCALE;
        var table = new WebMarkupContainer("table");
        table.add(new ListView<>("line", IntStream.range(0, result.counts().size()).boxed().toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Integer> item) {
                int at = item.getModelObject();
                int count = result.counts().get(at);
                item.add(new Label("choice", scale ? getString("survey.scale." + (at + 1)) : choices.get(at)), new Label("count", count));
                item.add(new Label("share", result.answered() == 0 ? "" : Math.round(100f * count / result.answered()) + " %"));
            }
        });
        table.setVisible(!result.counts().isEmpty());
        return table;
    }
}
