package org.twinhall.content.wordpress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Somebody who wrote at the old site: named below the texts, or known here by an account. */
@Embeddable
public class ImportAuthor {

    /** Most characters of a login; who has a longer one is not asked about. */
    static final int LONGEST_LOGIN = 200;

    private String login;

    private String name;

    private String email;

    private int texts;

    @Column(name = "account_id")
    private Long accountId;

    protected ImportAuthor() {
    }

    ImportAuthor(String login, String name, String email, int texts) {
        this.login = login;
        this.name = name;
        this.email = email;
        this.texts = texts;
    }

    void is(Long account) {
        accountId = account;
    }

    /** What is told of the person. */
    record Named(String login, String name, int texts) implements Serializable {
    }

    Named named() {
        return new Named(login, name, texts);
    }

    /** What the old site calls the person. */
    public String getLogin() {
        return login;
    }

    /** What readers call the person. */
    public String getName() {
        return name;
    }

    /** The mail address at the old site; may be empty. */
    public String getEmail() {
        return email;
    }

    /** How many texts of the file the person wrote. */
    public int getTexts() {
        return texts;
    }

    /** The account of the person here; null for none. */
    public Long getAccountId() {
        return accountId;
    }
}
