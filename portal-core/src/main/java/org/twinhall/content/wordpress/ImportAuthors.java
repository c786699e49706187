package org.twinhall.content.wordpress;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinhall.access.Access;
import org.twinhall.account.Account;
import org.twinhall.account.AccountState;
import org.twinhall.account.Accounts;
import org.twinhall.group.GroupPerson;
import org.twinhall.group.Groups;

/** Who the authors of an old site are here: people of the group, or for administrators anybody with an account. */
@Singleton
public class ImportAuthors {

    /** About so many authors people are asked; the names of all others stay as by-lines. */
    private static final int MOST = 500;

    private final Accounts accounts;
    private final Groups groups;
    private final Access access;

    @Inject
    ImportAuthors(Accounts accounts, Groups groups, Access access) {
        this.accounts = accounts;
        this.groups = groups;
        this.access = access;
    }

    /** The account of a mail address, if what is brought in for a group may be said to be that person's. */
    public Optional<Account> find(Long groupId, String email) {
        return email.isBlank() ? Optional.empty() : accounts.findByEmail(email.strip())
                .filter(account -> account.getState() == AccountState.ACTIVE || account.getState() == AccountState.INVITED)
                .filter(account -> access.identity().isAdministrator() || groupId != null && isOf(groupId, account.getId()));
    }

    private boolean isOf(long groupId, long accountId) {
        return groups.find(groupId).orElseThrow().getPeople().stream().map(GroupPerson::getAccountId).anyMatch(id -> id == accountId);
    }

    /** The account that goes with each mail address of the file, by login: what is suggested. */
    public Map<String, String> suggest(ImportRun run) {
        var suggested = new HashMap<String, String>();
        run.getAuthors().forEach(author -> find(run.getGroupId(), author.getEmail())
                .ifPresent(account -> suggested.put(author.getLogin(), account.getEmail())));
        return suggested;
    }

    /**
     * The authors of a file, with their accounts where they are said.
     *
     * @param texts  how many texts each login wrote
     * @param told   what the file says of each login
     * @param wanted mail addresses of accounts by login
     * @throws ImportRefusedException when a login or an address is not known
     */
    List<ImportAuthor> list(Long groupId, Map<String, Integer> texts, Map<String, WxrReader.Author> told, Map<String, String> wanted)
            throws ImportRefusedException {
        var authors = new ArrayList<ImportAuthor>();
        for (var one : texts.entrySet()) {
            if (authors.size() < MOST && !one.getKey().isEmpty() && one.getKey().length() <= ImportAuthor.LONGEST_LOGIN) {
                var said = told.getOrDefault(one.getKey(), new WxrReader.Author("", ""));
                var name = ItemWords.plain(said.name());
                authors.add(new ImportAuthor(one.getKey(), ItemWords.shortened(name.isEmpty() ? one.getKey() : name, 200),
                        said.email().length() > Account.LONGEST_EMAIL ? "" : said.email(), one.getValue()));
            }
        }
        for (var one : wanted.entrySet()) {
            var author = authors.stream().filter(known -> known.getLogin().equals(one.getKey())).findFirst()
                    .orElseThrow(() -> new ImportRefusedException("import.refused.login", one.getKey()));
            author.is(find(groupId, one.getValue()).map(Account::getId)
                    .orElseThrow(() -> new ImportRefusedException("import.refused.account", one.getValue())));
        }
        return authors;
    }
}
