package org.twinhall.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How much the files of one group may take, where the network said it for that group. Goes when the group is like all others. */
@Entity
@Table(name = "media_allowance")
class Allowance {

    @Id
    @Column(name = "group_id")
    private Long groupId;

    private int megabytes;

    protected Allowance() {
    }

    Allowance(Long groupId, int megabytes) {
        this.groupId = groupId;
        this.megabytes = megabytes;
    }

    int getMegabytes() {
        return megabytes;
    }

    void change(int wanted) {
        megabytes = wanted;
    }
}
