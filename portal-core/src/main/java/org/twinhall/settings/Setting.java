package org.twinhall.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.Tracked;

/** The stored value of a setting; absent while the default holds. */
@Entity
@Table(name = "setting")
public class Setting implements Tracked {

    @Id
    private String name;

    @Column(name = "content")
    private String value;

    protected Setting() {
    }

    Setting(String name, String value) {
        this.name = name;
        this.value = value;
    }

    void change(String newValue) {
        value = newValue;
    }

    String getName() {
        return name;
    }

    String getValue() {
        return value;
    }

    @Override
    public ChangeKey changeKey() {
        return new ChangeKey("setting", 0);
    }
}
