package org.twinhall.conference.material;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twinhall.access.Access;
import org.twinhall.account.RefusedException;
import org.twinhall.audit.AuditTrail;
import org.twinhall.conference.event.Event;
import org.twinhall.conference.event.EventRights;
import org.twinhall.conference.event.Events;
import org.twinhall.conference.programme.Wording;
import org.twinhall.conference.signup.SignUp;
import org.twinhall.conference.signup.SignUpForm;
import org.twinhall.conference.signup.SignUpForms;
import org.twinhall.conference.signup.SignUpService;
import org.twinhall.conference.signup.SignUpState;
import org.twinhall.conference.signup.SignUps;
import org.twinhall.media.MediaFile;
import org.twinhall.media.MediaFilter;
import org.twinhall.media.MediaFiles;
import org.twinhall.media.MediaNote;
import org.twinhall.media.MediaService;
import org.twinhall.media.MediaText;
import org.twinhall.media.Upload;
import org.twinhall.media.Width;
import org.twinhall.persistence.Transactional;
import org.twinhall.text.Language;

/** Giving files of the library to an event, and to whom. */
@Singleton
public class MaterialService {

    private static final int MOST_FILES = 200;

    private final Materials materials;
    private final Events events;
    private final EventRights rights;
    private final MediaFiles files;
    private final MediaService media;
    private final SignUpService own;
    private final SignUps signUps;
    private final SignUpForms forms;
    private final Access access;
    private final AuditTrail audit;

    @Inject
    MaterialService(Materials materials, Events events, EventRights rights, MediaFiles files, MediaService media, SignUpService own, SignUps signUps, SignUpForms forms,
                    Access access, AuditTrail audit) {
        this.materials = materials;
        this.events = events;
        this.rights = rights;
        this.files = files;
        this.media = media;
        this.own = own;
        this.signUps = signUps;
        this.forms = forms;
        this.access = access;
        this.audit = audit;
    }

    /**
     * A file as an event gives it.
     *
     * @param secret of the place that lets somebody read what is not for everybody; null for none
     */
    public record Given(Material material, MediaFile file, String secret) {

        /** Where it is read: what is for everybody in the library, pictures not larger than a page shows them. */
        String address(Language language) {
            if (secret != null && !material.isForAll()) {
                return "/" + language.tag() + "/sign-ups/" + secret + "/materials/" + material.getId();
            }
            return isPhotograph() ? file.address(Width.values()[Width.values().length - 1]) : file.address();
        }

        /** What is no picture is a paper, whatever it was said to be. */
        boolean isPhotograph() {
            return material.getKind() == MaterialKind.PHOTOGRAPH && file.getWidth() > 0;
        }

        /** What it is called; the name of the file when nothing is said. */
        Wording name() {
            return material.title().isEmpty() ? new Wording(file.getTitle(), "") : material.title();
        }
    }

    /** The latest files of the host's library, or the network's, that the current person may use and that the event does not give yet. */
    public List<MediaFile> listUsable(Event event) {
        rights.requireManager(event);
        var there = materials.listOf(event.getId()).stream().map(Material::getMediaId).toList();
        return files.list(MediaFilter.of(event.getHostGroupId()), 0, MOST_FILES).stream().filter(file -> media.mayUse(file) && !there.contains(file.getId())).toList();
    }

    /**
     * Gives a file.
     *
     * @throws RefusedException when the event gives it already, or it is not the current person's to use
     */
    @Transactional
    public void give(long eventId, MaterialProfile profile) {
        var event = events.lock(eventId).orElseThrow();
        rights.requireManager(event);
        if (files.find(profile.mediaId()).filter(media::mayUse).isEmpty()) {
            throw new RefusedException("material.refused.gone");
        }
        if (materials.listOf(eventId).stream().anyMatch(one -> one.getMediaId() == profile.mediaId())) {
            throw new RefusedException("material.refused.twice");
        }
        materials.add(new Material(eventId, profile));
        audit.record(event.act("conference.giveMaterial").changed(null, profile.mediaId()));
    }

    /**
     * Keeps a new file in the library of the host, or of the network, and gives it; a picture is described there by what it is called here.
     *
     * @throws org.twinhall.media.UploadRefusedException when the file cannot be kept
     * @throws RefusedException                          when the event gives it already
     */
    @Transactional
    public void giveNew(long eventId, Upload upload, MaterialProfile profile) {
        var event = events.find(eventId).orElseThrow();
        rights.requireManager(event);
        var text = new MediaText(profile.title().english(), profile.title().arabic(), "");
        var file = media.addOnce(event.getHostGroupId(), upload, text, MediaNote.NONE).file();
        give(eventId, new MaterialProfile(file.getId(), profile.session(), profile.kind(), profile.title(), profile.forAll()));
    }

    /** Opens a file to everybody, or keeps it for those who have a place. */
    @Transactional
    public void open(long materialId, boolean forAll) {
        var material = materials.lock(materialId).orElseThrow();
        var event = events.find(material.getEventId()).orElseThrow();
        rights.requireManager(event);
        material.open(forAll);
        audit.record(event.act("conference.openMaterial").changed(!forAll, forAll));
    }

    /** Takes a file off the event; it stays in the library. */
    @Transactional
    public void take(long materialId) {
        var material = materials.lock(materialId).orElseThrow();
        var event = events.find(material.getEventId()).orElseThrow();
        rights.requireManager(event);
        materials.remove(material);
        audit.record(event.act("conference.takeMaterial").changed(material.getMediaId(), null));
    }

    /** What an event gives, for whoever manages it. */
    public List<Given> list(Event event) {
        rights.requireManager(event);
        return given(event, null);
    }

    /** What an event gives to the current person with its sessions, by their keys. */
    public Map<Long, List<Given>> listBySession(Event event) {
        return listShown(event).stream().filter(one -> one.material().getSession() != null).collect(Collectors.groupingBy(one -> one.material().getSession()));
    }

    /** What an event gives to the current person: all of it to somebody with an account and a place, else what is for everybody. */
    public List<Given> listShown(Event event) {
        var secret = secretOf(event).orElse(null);
        return given(event, secret).stream().filter(one -> secret != null || one.material().isForAll()).toList();
    }

    private Optional<String> secretOf(Event event) {
        if (!access.identity().isSignedIn()) {
            return Optional.empty();
        }
        var ways = forms.listOf(event.getId()).stream().map(SignUpForm::getId).toList();
        return signUps.listOfAccount(access.identity().accountId()).stream().filter(one -> one.getState() == SignUpState.CONFIRMED && ways.contains(one.getFormId()))
                .map(SignUp::getSecret).findFirst();
    }

    /** What an event gives to whoever holds the private link of a place at it; nothing without a place. */
    public List<Given> listOwn(String secret) {
        return own.findOwn(secret).filter(found -> found.signUp().getState() == SignUpState.CONFIRMED).map(found -> given(found.event(), secret)).orElse(List.of());
    }

    /** One of them. */
    public Optional<Given> findOwn(String secret, long materialId) {
        return listOwn(secret).stream().filter(one -> one.material().getId() == materialId).findFirst();
    }

    private List<Given> given(Event event, String secret) {
        var all = materials.listOf(event.getId());
        var found = files.find(all.stream().map(Material::getMediaId).toList());
        return all.stream().filter(one -> found.containsKey(one.getMediaId())).map(one -> new Given(one, found.get(one.getMediaId()), secret)).toList();
    }
}
