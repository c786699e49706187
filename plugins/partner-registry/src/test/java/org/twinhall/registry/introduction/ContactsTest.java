package org.twinhall.registry.introduction;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.twinhall.registry.partner.PartnerService;

/** How a partner is reached leaves its record by one way only. */
class ContactsTest {

    private static final JavaClasses REGISTRY = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.twinhall.registry");

    @Test
    void onlyTheExchangeOfAnIntroductionReadsAContact() {
        noClasses().that().doNotHaveFullyQualifiedName(Parties.class.getName()).and().haveSimpleNameNotEndingWith("Test")
                .should().callMethod(PartnerService.class, "contactOf", long.class).check(REGISTRY);
        noClasses().that().doNotHaveFullyQualifiedName(Exchange.class.getName()).and().haveSimpleNameNotEndingWith("Test")
                .should().callMethod(Parties.class, "contact", Introduction.class, Side.class).check(REGISTRY);
    }

    @Test
    void evenTheExchangeGetsNoneBeforeBothAgree() {
        assertThrows(IllegalStateException.class, () -> new Parties(null, null, null, null).contact(new Introduction(), Side.PARTNER));
    }
}
