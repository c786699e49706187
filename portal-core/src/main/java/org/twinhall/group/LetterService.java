package org.twinhall.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.twinhall.mail.Outbox;
import org.twinhall.persistence.Transactional;
import org.twinhall.settings.SettingKey;
import org.twinhall.settings.Settings;
import org.twinhall.text.Language;

/** Relays letters to groups and to the network, whose addresses nobody sees. */
@Singleton
public class LetterService {

    /** Where letters to the network go, and letters to groups that gave no address. */
    public static final SettingKey<String> NETWORK_ADDRESS = SettingKey.email("contact.email", "contact@twinhall.example");

    private final Groups groups;
    private final Outbox outbox;
    private final Settings settings;

    @Inject
    LetterService(Groups groups, Outbox outbox, Settings settings) {
        this.groups = groups;
        this.outbox = outbox;
        this.settings = settings;
    }

    /**
     * Relays a letter.
     *
     * @param groupId  the group; null for the network
     * @param language the writer's language
     */
    @Transactional
    void relay(Long groupId, Letter letter, Language language) {
        var group = groupId == null ? null : groups.find(groupId).orElseThrow();
        var to = group == null || group.getEmail().isEmpty() ? settings.get(NETWORK_ADDRESS) : group.getEmail();
        var subject = group == null ? "" : group.name(language);
        outbox.send(to, language, id -> new LetterMail(id, letter, subject));
    }
}
