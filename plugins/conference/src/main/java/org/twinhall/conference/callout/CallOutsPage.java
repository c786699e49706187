package org.twinhall.conference.callout;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.Form;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.access.RequiresPermission;
import org.twinhall.account.RefusedException;
import org.twinhall.text.Dates;
import org.twinhall.web.WorkPage;
import org.twinhall.web.component.CountLabel;
import org.twinhall.web.component.InLanguage;
import org.twinhall.web.component.PlainPageLink;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.FieldsCheck;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.VerbForm;

/** The urgent calls, how many have read each, and a new one. */
@RequiresPermission(CallOutService.CALL)
public class CallOutsPage extends WorkPage {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 6;

    @Inject
    private CallOutService service;

    public CallOutsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        var counts = service.counts();
        var all = service.list();
        add(new WebMarkupContainer("nothing").setVisible(all.isEmpty()));
        add(new ListView<>("call", all) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<CallOut> item) {
                var call = item.getModelObject();
                var told = call.profile().languageFor(language());
                var count = counts.getOrDefault(call.getId(), new long[2]);
                item.add(new PlainPageLink("link", CallOutPage.class, CallOutPage.of(call.getId()))
                        .add(new Label("subject", call.profile().subject(told)).add(new InLanguage(told))));
                boolean open = call.getClosedAt() == null;
                item.add(new Label("state", getString(open ? "callOut.open" : "callOut.closed"))
                        .add(AttributeModifier.replace("class", "chip " + (open ? "chip-review" : "chip-archived"))));
                item.add(new Label("read", getString("callOut.tally").replace("${when}", Dates.moment(call.getSentAt(), language()))
                        .replace("${read}", String.valueOf(count[1])).replace("${all}", String.valueOf(count[0]))));
            }
        });
        add(entry());
    }

    private StatelessForm<Void> entry() {
        var subjectEnglish = Model.of("");
        var subjectArabic = Model.of("");
        var bodyEnglish = Model.of("");
        var bodyArabic = Model.of("");
        int number = service.representatives().size();
        var form = new VerbForm("entry", sent -> {
            try {
                var made = service.call(new CallOutProfile(subjectEnglish.getObject().strip(), subjectArabic.getObject().strip(),
                        bodyEnglish.getObject().strip(), bodyArabic.getObject().strip()));
                setResponsePage(CallOutPage.class, CallOutPage.of(made.getId()).set("done", "calledOut"));
            } catch (RefusedException e) {
                sent.error(getString(e.key()));
            }
        });
        form.add(new ErrorSummary("errors", form), new CountLabel("word", "callOut.send", () -> number));
        form.add(new LineField("subjectEnglish", "callOut.subject.en", subjectEnglish, CallOutProfile.LONGEST_SUBJECT).attribute("lang", "en").attribute("dir", "ltr"));
        form.add(new AreaField("bodyEnglish", "callOut.body.en", bodyEnglish, CallOutProfile.LONGEST_BODY, ROWS).attribute("lang", "en").attribute("dir", "ltr"));
        form.add(new LineField("subjectArabic", "callOut.subject.ar", subjectArabic, CallOutProfile.LONGEST_SUBJECT).attribute("lang", "ar").attribute("dir", "rtl"));
        form.add(new AreaField("bodyArabic", "callOut.body.ar", bodyArabic, CallOutProfile.LONGEST_BODY, ROWS).attribute("lang", "ar").attribute("dir", "rtl"));
        form.add(new FieldsCheck(() -> requireWhole(form)));
        return form;
    }

    /** A call has subject and text, in one language or in both. */
    private static void requireWhole(Form<?> form) {
        boolean english = half(form, "subjectEnglish", "bodyEnglish");
        boolean arabic = half(form, "subjectArabic", "bodyArabic");
        if (!english && !arabic) {
            control(form, "subjectEnglish").error(form.getString("callOut.none"));
        }
    }

    /** Whether something is written in a language; half of it is an error. */
    private static boolean half(Form<?> form, String subject, String body) {
        boolean first = typed(form, subject);
        boolean second = typed(form, body);
        if (first != second) {
            control(form, first ? body : subject).error(form.getString("callOut.half"));
        }
        return first || second;
    }

    private static FormComponent<?> control(Form<?> form, String field) {
        return (FormComponent<?>) form.get(field + ":control");
    }

    private static boolean typed(Form<?> form, String field) {
        var input = control(form, field).getInput();
        return input != null && !input.isBlank();
    }

    @Override
    protected IModel<String> title() {
        return message("callOuts.title");
    }
}
