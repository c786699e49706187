package org.twinhall.media;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.twinhall.access.Identity;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.Tracked;
import org.twinhall.text.Language;

/**
 * A picture or document that somebody uploaded.
 *
 * <p>What is said about it may be corrected, and other bytes may take the place of its own: texts go on showing it by its
 * {@link #path}, pages by an {@link #address} that names the bytes and so may be kept for ever.
 */
@Entity
@Table(name = "media_file")
public class MediaFile implements Tracked {

    /** How many digits of the digest stand in an address. */
    private static final int VERSION = 12;

    private static final Pattern IN_HTML = Pattern.compile("\"/media/([1-9]\\d{0,17})/");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "media_file_seq")
    @SequenceGenerator(name = "media_file_seq", sequenceName = "media_file_seq", allocationSize = 50)
    private Long id;

    @Column(name = "group_id")
    private Long groupId;

    private String name;

    private String title;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private long size;

    private int width;

    private int height;

    private String sha256;

    @Column(name = "alt_english")
    private String altEnglish;

    @Column(name = "alt_arabic")
    private String altArabic;

    private String credit;

    @Column(name = "uploaded_by")
    private Long uploadedBy;

    @Column(name = "uploader_name")
    private String uploaderName;

    @Column(name = "created_at")
    private Instant createdAt;

    /** When the bytes came that are served now. */
    @Column(name = "content_at")
    private Instant contentAt;

    @Enumerated(EnumType.STRING)
    private Renditions renditions;

    @Enumerated(EnumType.STRING)
    private Focus focus;

    @Enumerated(EnumType.STRING)
    private Consent consent;

    @Column(name = "consent_note")
    private String consentNote;

    @ElementCollection
    @CollectionTable(name = "media_tag", joinColumns = @JoinColumn(name = "media_id"))
    @Column(name = "tag")
    private Set<String> tags = new HashSet<>();

    @Version
    private int version;

    protected MediaFile() {
    }

    MediaFile(Long groupId, FileName name, KeptFile kept, MediaText text, MediaNote note, Identity uploader, Instant now) {
        this.groupId = groupId;
        this.name = name.inAddress(kept.type());
        this.title = name.shown();
        this.uploadedBy = uploader.isSignedIn() ? uploader.accountId() : null;
        this.uploaderName = uploader.name();
        this.createdAt = now;
        hold(kept, now);
        describe(text, note);
    }

    /** Takes other bytes of the same type in place of its own. */
    final void hold(KeptFile kept, Instant now) {
        if (type != null && type != kept.type()) {
            throw new IllegalArgumentException(kept.type() + " cannot stand at the address of " + type);
        }
        type = kept.type();
        size = kept.size();
        width = kept.width();
        height = kept.height();
        sha256 = kept.sha256();
        contentAt = now;
        renditions = type.isPicture() ? Renditions.WAITING : Renditions.PLAIN;
    }

    final void become(Renditions made) {
        renditions = made;
    }

    final void describe(MediaText text, MediaNote note) {
        altEnglish = text.altEnglish();
        altArabic = text.altArabic();
        credit = text.credit();
        if (!tags.equals(note.tags())) {
            tags.clear();
            tags.addAll(note.tags());
        }
        consent = note.consent();
        consentNote = note.consentNote();
        focus = note.focus();
    }

    void forgetUploader() {
        uploadedBy = null;
        uploaderName = "";
    }

    public Long getId() {
        return id;
    }

    /** The group that owns it; null for the network. */
    public Long getGroupId() {
        return groupId;
    }

    /** Its name in its address. */
    public String getName() {
        return name;
    }

    /** The name under which it was uploaded. */
    public String getTitle() {
        return title;
    }

    public FileType getType() {
        return type;
    }

    /** In bytes. */
    public long getSize() {
        return size;
    }

    /** In pixels; 0 for documents. */
    public int getWidth() {
        return width;
    }

    /** In pixels; 0 for documents. */
    public int getHeight() {
        return height;
    }

    public String getSha256() {
        return sha256;
    }

    /** What is seen, in a language; empty when nobody said it. */
    public String alt(Language language) {
        return language == Language.ARABIC ? altArabic : altEnglish;
    }

    /** Who made it; empty when unknown. */
    public String getCredit() {
        return credit;
    }

    /** The account that uploaded it; null for none. */
    public Long getUploadedBy() {
        return uploadedBy;
    }

    public String getUploaderName() {
        return uploaderName;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getContentAt() {
        return contentAt;
    }

    public Set<String> getTags() {
        return Set.copyOf(tags);
    }

    public Consent getConsent() {
        return consent;
    }

    /** Who asked whom for consent, and when; may be empty. */
    public String getConsentNote() {
        return consentNote;
    }

    /** What it is kept as, besides its own width and type. */
    public Renditions getRenditions() {
        return renditions;
    }

    public Focus getFocus() {
        return focus;
    }

    @Override
    public ChangeKey changeKey() {
        return new ChangeKey("media", id);
    }

    /** The ids of the files that a text in HTML shows or leads to. */
    public static Set<Long> idsIn(String html) {
        return IN_HTML.matcher(html).results().map(found -> Long.valueOf(found.group(1))).collect(Collectors.toSet());
    }

    /** Its path, without a language. */
    public String path() {
        return "/media/" + id + "/" + name;
    }

    /** The path of the picture at most that wide; its own path when it is no wider, or no picture. */
    public String path(Width limit) {
        return width > limit.pixels() ? "/media/" + id + "/" + limit.pixels() + "/" + name : path();
    }

    /** The address of the very bytes that are served now. */
    public String address() {
        return path() + version();
    }

    /** The address of the very bytes of the picture at most that wide. */
    public String address(Width limit) {
        return path(limit) + version();
    }

    /** The address of the very bytes of the picture at most that wide, or in its own width when that is null, as WebP. */
    String addressInWebP(Width limit) {
        var plain = limit == null ? path() : path(limit);
        return plain.substring(0, plain.length() - name.length()) + nameInWebP() + version();
    }

    /** The name in the addresses of what is WebP. */
    String nameInWebP() {
        return name.substring(0, name.length() - type.extension().length()) + FileType.WEBP.extension();
    }

    /** Whether a version in an address means the bytes that are served now. */
    boolean isVersion(String version) {
        return sha256.startsWith(version) && version.length() == VERSION;
    }

    private String version() {
        return "?v=" + sha256.substring(0, VERSION);
    }
}
