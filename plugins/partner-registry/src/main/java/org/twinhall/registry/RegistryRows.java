package org.twinhall.registry;

import org.twinhall.plugin.GroupRows;
import org.twinhall.registry.link.Link;
import org.twinhall.registry.partner.Partner;
import org.twinhall.registry.request.Request;

/**
 * What a group takes along of the registry: its links with what is stated of them, its requests, and of its partners what everybody
 * may know. How a partner is reached, what it shows to some only and who looks after its record stay, as do introductions.
 */
final class RegistryRows {

    private RegistryRows() {
    }

    static GroupRows[] all() {
        return new GroupRows[] {
            GroupRows.of("partner_registry_link").below("member_group", "group_id").refers("partner_id", "partner_registry_partner")
                    .unit(Link.TYPE).key("group_id", "partner_id").distinct("slug"),
            GroupRows.of("partner_registry_statement").below("partner_registry_link", "link_id"),
            GroupRows.of("partner_registry_evidence").below("partner_registry_statement", "statement_id").refers("media_id", "media_file"),
            GroupRows.of("partner_registry_sign").below("partner_registry_link", "link_id").refers("account_id", "account"),
            GroupRows.of("partner_registry_partner").namedBy("partner_registry_link", "partner_id").refers("place_id", "place").refers("keeper_id", "account")
                    .unit(Partner.TYPE).key("slug").only("hidden", "false").becomes("keeper_id", null).becomes("contact", "").becomes("people", null)
                    .becomes("about_english", "").becomes("about_arabic", "").becomes("site", "").becomes("confirmed", null),
            GroupRows.of("partner_registry_name").below("partner_registry_partner", "partner_id"),
            GroupRows.of("place").namedBy("partner_registry_partner", "place_id"),
            GroupRows.of("partner_registry_request").below("member_group", "group_id").refers("partner_id", "partner_registry_partner")
                    .refers("author_id", "account").unit(Request.TYPE).distinct("slug"),
            GroupRows.of("partner_registry_request_theme").below("partner_registry_request", "request_id"),
            GroupRows.of("partner_registry_request_language").below("partner_registry_request", "request_id"),
            GroupRows.of("partner_registry_request_kind").below("partner_registry_request", "request_id")};
    }
}
