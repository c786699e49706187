package org.twinhall.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.twinhall.text.Folding;
import org.twinhall.text.Language;

/** One name of a place. */
@Embeddable
public class PlaceName {

    /** What a name is to its place. */
    public enum Kind { OFFICIAL, SPELLING, FORMER }

    private String language;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;

    @Column(name = "name_key")
    private String key;

    protected PlaceName() {
    }

    PlaceName(Language language, Kind kind, String name) {
        this.language = language.tag();
        this.kind = kind;
        this.name = name;
        this.key = Folding.key(name);
    }

    /** The language whose script it is written in. */
    public Language getLanguage() {
        return Language.of(language).orElseThrow();
    }

    public Kind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    /** Whether the other is the same name, letter for letter. */
    boolean isWritten(PlaceName other) {
        return equals(other) && name.equals(other.name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlaceName that && language.equals(that.language) && kind == that.kind && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, kind, key);
    }
}
