package org.twinhall.content.joint;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.MultiLineLabel;
import org.twinhall.mail.MailPanel;

/** Tells people of a group what happened to a text that they own with others, or are asked to own. */
public class JointMail extends MailPanel {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String title;

    /**
     * Makes the mail.
     *
     * @param key   of its texts: {@code jointMail.<key>} and {@code jointMail.<key>.subject}
     * @param title of the text
     * @param group who did it, or whom it is about, in the receiver's language
     * @param who   the person who did it
     * @param words what that person said; may be empty
     * @param path  where the receiver goes on, below the language
     */
    JointMail(String id, String key, String title, String group, String who, String words, String path) {
        super(id);
        this.key = key;
        this.title = title;
        add(text("what", "jointMail." + key, who, title, group));
        add(new MultiLineLabel("words", words).add(AttributeModifier.replace("dir", "auto")).setVisible(!words.isEmpty()));
        add(link("open", path).add(text("openWord", "jointMail." + key + ".open")));
    }

    @Override
    protected Object[] subjectArguments() {
        return new Object[] {getString("jointMail." + key + ".subject"), title};
    }
}
