package org.twinhall.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a document says, by the digest of its bytes; empty when it could not be read, which is not tried again. */
@Entity
@Table(name = "media_text")
class FileText {

    @Id
    private String sha256;

    @Lob
    private String content;

    @Column(name = "read_at")
    private Instant readAt;

    protected FileText() {
    }

    FileText(String sha256, String content, Instant readAt) {
        this.sha256 = sha256;
        this.content = content;
        this.readAt = readAt;
    }
}
