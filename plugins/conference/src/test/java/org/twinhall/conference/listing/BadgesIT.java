package org.twinhall.conference.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.account.DemoAccounts;
import org.twinhall.conference.ConferencePortal;
import org.twinhall.conference.GivenEvents;
import org.twinhall.conference.signup.Application;
import org.twinhall.conference.signup.FormKind;
import org.twinhall.group.Groups;
import org.twinhall.text.Language;

/** Badges of the chosen part of a list. */
@ExtendWith(ConferencePortal.class)
class BadgesIT {

    @Test
    void eachPersonWithAPlaceHasABadgeInTheirLanguage(GivenEvents given) throws Exception {
        var event = given.event("Badge meeting", "اجتماع البطاقات", 30);
        var form = given.form(event, FormKind.GUEST);
        long group = given.portal(() -> given.portal().get(Groups.class).findBySlug("dundee-nablus").orElseThrow().getId());
        given.come(form, new Application("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Prys-Jones", "long@badges.example", group,
                IntStream.range(0, 5).mapToObj(number -> "Companion " + number).toList(), Map.of(), false), Language.ENGLISH);
        given.come(form, new Application("سلمى عبد الرحمن", "salma@badges.example", group, List.of("Owen Marsh", "A", "B", "C", "D"), Map.of(), false), Language.ARABIC);
        given.signUp(form, Application.of("Unconfirmed Person", "not@badges.example"), Language.ENGLISH);
        var address = "/en/desk/events/" + event.getSlug() + "/people/badges.pdf";
        var organiser = given.portal().http().signIn(DemoAccounts.ORGANISER);
        try (var pdf = Loader.loadPDF(organiser.save(address))) {
            assertEquals(2, pdf.getNumberOfPages(), "ten on a sheet");
            var text = Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFKC).replace('ی', 'ي');
            assertTrue(text.contains("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"), text);
            assertTrue(text.contains("عبد الرحمن") && text.contains("Owen Marsh") && text.contains("Companion 4"), text);
            assertTrue(text.contains("ضيف"), "the role in the language of the person: " + text);
            assertFalse(text.contains("Unconfirmed"), text);
        }
        try (var pdf = Loader.loadPDF(organiser.save(address + "?q=owen"))) {
            assertEquals(1, pdf.getNumberOfPages());
            assertFalse(new PDFTextStripper().getText(pdf).contains("Llanfair"));
        }
        assertEquals(403, given.portal().http().signIn(DemoAccounts.ADMINISTRATOR).get(address).status());
        assertEquals(404, given.portal().http().signIn(DemoAccounts.MEMBER).get(address).status());
    }

    @Test
    void aLongNameIsSmallAndAShortOneLarge() {
        assertEquals(Badge.LARGEST, new Badge("Una Field", "", "", Language.ENGLISH).nameSize());
        assertTrue(new Badge("Bartholomew Featherstonehaugh-Cholmondeley", "", "", Language.ENGLISH).nameSize() < Badge.LARGEST);
        assertEquals(Badge.SMALLEST, new Badge("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "", "", Language.ENGLISH).nameSize(), 0.5);
    }
}
