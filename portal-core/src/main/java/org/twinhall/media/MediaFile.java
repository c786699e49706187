package org.twinhall.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.twinhall.access.Identity;
import org.twinhall.text.Language;

/**
 * A picture or document that somebody uploaded.
 *
 * <p>Its bytes never change, so its address may be kept for ever; what is said about it may be corrected.
 */
@Entity
@Table(name = "media_file")
public class MediaFile {

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

    @Version
    private int version;

    protected MediaFile() {
    }

    MediaFile(Long groupId, FileName name, KeptFile kept, MediaText text, Identity uploader, Instant now) {
        this.groupId = groupId;
        this.name = name.inAddress(kept.type());
        this.title = name.shown();
        this.type = kept.type();
        this.size = kept.size();
        this.width = kept.width();
        this.height = kept.height();
        this.sha256 = kept.sha256();
        this.uploadedBy = uploader.isSignedIn() ? uploader.accountId() : null;
        this.uploaderName = uploader.name();
        this.createdAt = now;
        describe(text);
    }

    final void describe(MediaText text) {
        altEnglish = text.altEnglish();
        altArabic = text.altArabic();
        credit = text.credit();
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
}
