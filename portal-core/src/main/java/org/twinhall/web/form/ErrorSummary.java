package org.twinhall.web.form;

import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.feedback.FeedbackMessage;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.Form;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;

/** What needs mending in a form, each with a link to its field; shown above the fields and given the focus. */
public class ErrorSummary extends Panel {

    private static final long serialVersionUID = 1L;

    private final Form<?> form;

    /** Makes the summary of a form's errors: those of its fields, and those of {@code form.error(...)}. */
    public ErrorSummary(String id, Form<?> form) {
        super(id);
        this.form = form;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("error", (IModel<List<Problem>>) this::problems) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Problem> item) {
                var problem = item.getModelObject();
                var link = new WebMarkupContainer("link");
                link.add(AttributeModifier.replace("href", "#" + problem.field()));
                link.add(new Label("text", problem.text()));
                item.add(link.setVisible(!problem.field().isEmpty()));
                item.add(new Label("plain", problem.text()).setVisible(problem.field().isEmpty()));
            }
        });
    }

    @Override
    protected void onConfigure() {
        super.onConfigure();
        setVisible(!problems().isEmpty());
    }

    private List<Problem> problems() {
        var problems = new java.util.ArrayList<Problem>();
        form.getFeedbackMessages().messages(message -> message.getLevel() >= FeedbackMessage.ERROR)
                .forEach(message -> problems.add(new Problem("", String.valueOf(message.getMessage()))));
        form.visitChildren(FormComponent.class, (Component component, org.apache.wicket.util.visit.IVisit<Void> visit) ->
                component.getFeedbackMessages().messages(message -> message.getLevel() >= FeedbackMessage.ERROR)
                        .forEach(message -> problems.add(new Problem(component.getMarkupId(), String.valueOf(message.getMessage())))));
        return problems;
    }

    private record Problem(String field, String text) {
    }
}
