package org.twinhall.conference.callout;

import org.twinhall.access.Role;
import org.twinhall.plugin.Feature;
import org.twinhall.web.Menu;

/** Urgent calls to the representatives of all groups. */
public final class CallOutFeature extends Feature {

    @Override
    protected void configure() {
        entities(CallOut.class, Reply.class);
        permission(CallOutService.CALL, Role.ORGANISER);
        page("/desk/call-outs", CallOutsPage.class);
        page("/desk/call-outs/${callOut}", CallOutPage.class);
        page("/call-outs/${call}", OwnCallOutPage.class);
        menu(Menu.WORK, 45, "callOuts.title", CallOutsPage.class);
        demo(CallOutDemo.class);
        personalData(ReplyPrivacy.class);
    }
}
