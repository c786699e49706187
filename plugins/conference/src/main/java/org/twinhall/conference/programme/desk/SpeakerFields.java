package org.twinhall.conference.programme.desk;

import org.apache.wicket.markup.html.panel.Panel;
import org.twinhall.conference.programme.SpeakerProfile;

/** Somebody who speaks, in fields. */
final class SpeakerFields extends Panel {

    private static final long serialVersionUID = 1L;

    private final WordingFields name;
    private final WordingFields role;
    private final WordingFields text;

    /** Makes the fields; {@code profile} is what they begin with. */
    SpeakerFields(String id, SpeakerProfile profile) {
        super(id);
        setRenderBodyOnly(true);
        name = new WordingFields("name", "speakerName", "speaker.name", profile.name(), SpeakerProfile.LONGEST_NAME, 1);
        role = new WordingFields("role", "speakerRole", "speaker.role", profile.role(), SpeakerProfile.LONGEST_ROLE, 1);
        text = new WordingFields("text", "speakerText", "speaker.text", profile.text(), SpeakerProfile.LONGEST_TEXT, 4);
        add(name, role, text);
    }

    /** Says beside the field that a name is needed. */
    void check() {
        name.requireOne(getString("speaker.name.none"));
    }

    /** Who was entered. */
    SpeakerProfile profile() {
        return new SpeakerProfile(name.wording(), role.wording(), text.wording());
    }
}
