package org.twinhall.content.takedown;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.form.LambdaChoiceRenderer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.util.CollectionModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.twinhall.account.throttle.Limit;
import org.twinhall.account.throttle.Throttle;
import org.twinhall.account.throttle.ThrottledException;
import org.twinhall.media.MediaFile;
import org.twinhall.media.PictureTag;
import org.twinhall.text.Dates;
import org.twinhall.web.PortalSession;
import org.twinhall.web.form.AreaField;
import org.twinhall.web.form.ChoiceGroupField;
import org.twinhall.web.form.ErrorSummary;
import org.twinhall.web.form.LineField;
import org.twinhall.web.form.SelectField;
import org.twinhall.web.form.TrapField;

/** The form to ask, open to everybody: a trap for machines, a limit for the hasty, nothing lost on a mistake. */
final class TakeDownForm extends StatelessForm<Void> {

    /** Most pictures at once. */
    static final int MOST = 60;

    private static final long serialVersionUID = 1L;
    private static final Limit PER_NETWORK = new Limit("takeDown", 10, Duration.ofHours(1));
    private static final int LONGEST_PAGE = 300;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 254;

    @Inject
    private TakeDownService service;

    @Inject
    private Throttle throttle;

    private final transient List<MediaFile> pictures;
    private final IModel<Collection<Long>> chosen;
    private final IModel<String> page;
    private final IModel<Concern> concern = new Model<>();
    private final IModel<String> reason = Model.of("");
    private final IModel<String> name = Model.of("");
    private final IModel<String> email = Model.of("");
    private final TrapField trap = new TrapField("website");

    TakeDownForm(String id, List<MediaFile> pictures, String page) {
        super(id);
        this.pictures = pictures;
        this.page = Model.of(page);
        this.chosen = new CollectionModel<>(pictures.size() == 1 ? new ArrayList<>(List.of(pictures.getFirst().getId())) : new ArrayList<>());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ErrorSummary("errors", this));
        var choice = choice();
        add(pictures.isEmpty() ? choice.setVisible(false) : choice.required());
        var where = new LineField("page", "takeDown.page", page, LONGEST_PAGE).attribute("dir", "ltr");
        add(pictures.isEmpty() ? where.required() : where.setVisible(false));
        add(new SelectField<>("concern", "takeDown.concern", concern, () -> List.of(Concern.values()),
                new LambdaChoiceRenderer<>(value -> getString("takeDown.concern." + value), Concern::name)).required());
        add(new AreaField("reason", "takeDown.reason", reason, TakeDownRequest.LONGEST, 5).required());
        add(new LineField("name", "takeDown.name", name, LONGEST_NAME).autocomplete("name"));
        add(new LineField("email", "takeDown.email", email, LONGEST_EMAIL).email().autocomplete("email"));
        add(trap);
    }

    private ChoiceGroupField<Long> choice() {
        var byId = pictures.stream().collect(Collectors.toMap(MediaFile::getId, file -> file));
        var names = new LambdaChoiceRenderer<Long>(id -> name(byId.get(id)), id -> Long.toString(id));
        return new ChoiceGroupField<>("pictures", "takeDown.pictures", chosen, () -> List.copyOf(pictures.stream().map(MediaFile::getId).toList()), names)
                .shown(id -> byId.get(id).getType().isPicture() ? PictureTag.of(byId.get(id), "", "12rem", true) : "");
    }

    private static String name(MediaFile file) {
        var alt = file.alt(PortalSession.get().language());
        return alt.isEmpty() ? file.getTitle() : alt;
    }

    @Override
    protected void onSubmit() {
        var request = (HttpServletRequest) getRequest().getContainerRequest();
        try {
            throttle.take(PER_NETWORK, Throttle.network(request.getRemoteAddr()));
            if (!trap.caught()) {
                service.ask(chosen.getObject(), new Asking(page.getObject().strip(), concern.getObject(), reason.getObject().strip(),
                        name.getObject().strip(), email.getObject().strip()), PortalSession.get().language());
            }
            setResponsePage(TakeDownPage.class, new PageParameters().set("done", "asked"));
        } catch (ThrottledException e) {
            error(getString("takeDown.throttled").replace("${until}", Dates.moment(e.until(), PortalSession.get().language())));
        }
    }
}
