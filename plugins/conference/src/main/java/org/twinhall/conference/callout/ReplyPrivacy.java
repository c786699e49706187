package org.twinhall.conference.callout;

import jakarta.inject.Inject;
import java.util.Map;
import org.twinhall.persistence.Transactional;
import org.twinhall.plugin.PersonalData;

/** What a representative answered to urgent calls. */
public class ReplyPrivacy implements PersonalData {

    private final Replies replies;

    @Inject
    ReplyPrivacy(Replies replies) {
        this.replies = replies;
    }

    @Override
    public Map<String, Object> export(long accountId) {
        var all = replies.listOfAccount(accountId).stream().map(one -> Map.of("read", String.valueOf(one.getReadAt()), "answer", one.getAnswer())).toList();
        return all.isEmpty() ? Map.of() : Map.of("callOuts", all);
    }

    @Override
    @Transactional
    public void erase(long accountId) {
        replies.listOfAccount(accountId).forEach(replies::remove);
    }
}
