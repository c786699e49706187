package org.twinhall.group;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.twinhall.text.Language;

/** What a group is called and what it says of itself, in one language. */
@Embeddable
public class GroupText {

    private String language;

    private String name;

    private String description;

    protected GroupText() {
    }

    GroupText(Language language, String name, String description) {
        this.language = language.tag();
        this.name = name;
        this.description = description;
    }

    Language getLanguage() {
        return Language.of(language).orElseThrow();
    }

    String getName() {
        return name;
    }

    String getDescription() {
        return description;
    }

    boolean says(String otherName, String otherDescription) {
        return name.equals(otherName) && description.equals(otherDescription);
    }

    // Elements of a set are compared by what they say: compared as objects, a set that was only read looks changed now and then.

    @Override
    public boolean equals(Object other) {
        return other instanceof GroupText that && language.equals(that.language) && says(that.name, that.description);
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, name, description);
    }
}
