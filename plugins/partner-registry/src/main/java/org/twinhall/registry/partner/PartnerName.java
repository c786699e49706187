package org.twinhall.registry.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.twinhall.text.Folding;
import org.twinhall.text.Language;

/** One name of a partner; names that differ in nothing that counts are the same. */
@Embeddable
public class PartnerName {

    /** What a name is to its partner. */
    public enum Kind { OFFICIAL, SPELLING }

    private String language;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;

    @Column(name = "name_key")
    private String key;

    protected PartnerName() {
    }

    PartnerName(Language language, Kind kind, String name) {
        this.language = language.tag();
        this.kind = kind;
        this.name = name;
        this.key = Folding.key(name);
    }

    /** Another spelling, in the language whose script it is written in. */
    static PartnerName spelling(String name) {
        boolean arabic = name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
        return new PartnerName(arabic ? Language.ARABIC : Language.ENGLISH, Kind.SPELLING, name);
    }

    boolean isOfficial(Language wanted) {
        return kind == Kind.OFFICIAL && language.equals(wanted.tag());
    }

    public Kind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    /** The name with all that does not count folded away. */
    public String getKey() {
        return key;
    }

    boolean isWritten(PartnerName other) {
        return equals(other) && name.equals(other.name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartnerName that && language.equals(that.language) && kind == that.kind && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, kind, key);
    }
}
