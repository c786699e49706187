package org.twinhall.content.menu;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.twinhall.change.ChangeKey;
import org.twinhall.change.Tracked;
import org.twinhall.text.Language;

/**
 * One line of a group's menu: an entry, one of the group's lists, or an address elsewhere.
 *
 * <p>Put in, moved among the others and taken out; never changed. It goes with the entry that it leads to.
 */
@Entity
@Table(name = "group_menu_item")
public class GroupMenuItem implements Tracked {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "group_menu_item_seq")
    @SequenceGenerator(name = "group_menu_item_seq", sequenceName = "group_menu_item_seq", allocationSize = 50)
    private Long id;

    @Column(name = "group_id")
    private long groupId;

    private int position;

    @Column(name = "entry_id")
    private Long entryId;

    @Column(name = "list_kind")
    private String listKind;

    private String address;

    @Column(name = "label_english")
    private String labelEnglish;

    @Column(name = "label_arabic")
    private String labelArabic;

    protected GroupMenuItem() {
    }

    GroupMenuItem(long groupId, int position, GroupMenuTarget target, String labelEnglish, String labelArabic) {
        this.groupId = groupId;
        this.position = position;
        this.entryId = target.entryId();
        this.listKind = target.listKind();
        this.address = target.address();
        this.labelEnglish = labelEnglish;
        this.labelArabic = labelArabic;
    }

    void stand(int newPosition) {
        position = newPosition;
    }

    public Long getId() {
        return id;
    }

    public long getGroupId() {
        return groupId;
    }

    public GroupMenuTarget target() {
        return new GroupMenuTarget(entryId, listKind, address);
    }

    /** What the group calls it in a language; empty for the name that it has by itself. */
    public String label(Language language) {
        return language == Language.ARABIC ? labelArabic : labelEnglish;
    }

    @Override
    public ChangeKey changeKey() {
        return new ChangeKey("group", groupId);
    }
}
