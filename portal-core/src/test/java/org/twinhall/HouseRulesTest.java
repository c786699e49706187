package org.twinhall;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import org.apache.wicket.markup.html.link.BookmarkablePageLink;
import org.twinhall.access.OpenToAll;
import org.twinhall.access.RequiresPermission;
import org.twinhall.access.RequiresSignIn;
import org.twinhall.persistence.Repository;
import org.twinhall.web.PortalPage;
import org.twinhall.web.component.PlainPageLink;

/** The arrows of the house. */
@AnalyzeClasses(packages = "org.twinhall", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    private static final String[] GROUND = {"org.twinhall.persistence..", "org.twinhall.change..", "org.twinhall.event..",
        "org.twinhall.job..", "org.twinhall.settings..", "org.twinhall.access..", "org.twinhall.audit..", "org.twinhall.text..",
        "org.twinhall.drawing..", "org.twinhall.seal.."};

    private static final String[] FEATURES = {"org.twinhall.account..", "org.twinhall.place..", "org.twinhall.media..",
        "org.twinhall.group..", "org.twinhall.content..", "org.twinhall.page..", "org.twinhall.news..", "org.twinhall.article..", "org.twinhall.planet.."};

    @ArchTest
    static final ArchRule roomsFormNoCircles = slices().matching("org.twinhall.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule groundKnowsNothingAbove = noClasses().that().resideInAnyPackage(GROUND)
            .should().dependOnClassesThat(resideInAnyPackage("org.twinhall..", "org.apache.wicket..")
                    .and(not(resideInAnyPackage(GROUND))));

    @ArchTest
    static final ArchRule platformKnowsNoFeature = noClasses()
            .that().resideInAnyPackage("org.twinhall.web..", "org.twinhall.http..", "org.twinhall.search..", "org.twinhall.mail..", "org.twinhall.pdf..")
            .should().dependOnClassesThat().resideInAnyPackage(FEATURES)
            .orShould().dependOnClassesThat(new DescribedPredicate<JavaClass>("are of the roof") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getPackageName().equals("org.twinhall");
                }
            });

    @ArchTest
    static final ArchRule accountStandsBelowTheOtherFeatures = lower("account", "place", "media", "group", "content", "page", "news", "article", "planet");

    @ArchTest
    static final ArchRule placeStandsBelowMediaAndGroups = lower("place", "media", "group", "content", "page", "news", "article", "planet");

    @ArchTest
    static final ArchRule mediaStandsBelowGroups = lower("media", "group", "content", "page", "news", "article", "planet");

    @ArchTest
    static final ArchRule groupStandsBelowContent = lower("group", "content", "page", "news", "article", "planet");

    @ArchTest
    static final ArchRule contentStandsBelowItsKinds = lower("content", "page", "news", "article", "planet");

    @ArchTest
    static final ArchRule kindsDoNotKnowEachOther = slices().matching("org.twinhall.(page|news|article|planet)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule onlyRepositoriesAskTheDatabase = noClasses()
            .that(not(assignableTo(Repository.class))).and().resideOutsideOfPackages("org.twinhall.persistence..", "org.twinhall.change..")
            .should().dependOnClassesThat(assignableTo(EntityManager.class));

    @ArchTest
    static final ArchRule onlySearchKnowsLucene = noClasses().that().resideOutsideOfPackage("org.twinhall.search..")
            .should().dependOnClassesThat().resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule onlyTheHostKnowsPf4j = noClasses().that().resideOutsideOfPackage("org.twinhall.plugin.host..")
            .should().dependOnClassesThat().resideInAPackage("org.pf4j..");

    @ArchTest
    static final ArchRule entitiesKnowNoServices = noClasses().that().areAnnotatedWith(Entity.class)
            .should().dependOnClassesThat().haveSimpleNameEndingWith("Service")
            .orShould().dependOnClassesThat().haveSimpleNameEndingWith("Page");

    @ArchTest
    static final ArchRule everyPageSaysForWhomItIs = classes().that().areAssignableTo(PortalPage.class)
            .and().doNotHaveModifier(JavaModifier.ABSTRACT).should(new ArchCondition<>("say for whom they are") {
                @Override
                public void check(JavaClass page, ConditionEvents events) {
                    var type = page.reflect();
                    boolean says = type.isAnnotationPresent(OpenToAll.class) || type.isAnnotationPresent(RequiresSignIn.class)
                            || type.isAnnotationPresent(RequiresPermission.class);
                    events.add(new SimpleConditionEvent(page, says, page.getName() + " says nothing"));
                }
            });

    /** Wicket's own works out its address twice, and a part of a page that has one is made anew for every reader. */
    @ArchTest
    static final ArchRule linksToPagesArePlain = noClasses().that(not(type(PlainPageLink.class)))
            .should().dependOnClassesThat(type(BookmarkablePageLink.class));

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses().should().haveSimpleNameEndingWith("Manager")
            .orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Util")
            .orShould().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Impl")
            .orShould().haveSimpleNameStartingWith("Abstract").orShould().haveSimpleNameEndingWith("DTO");

    private static ArchRule lower(String feature, String... above) {
        var packages = java.util.stream.Stream.of(above).map(name -> "org.twinhall." + name + "..").toArray(String[]::new);
        return noClasses().that().resideInAPackage("org.twinhall." + feature + "..").should().dependOnClassesThat().resideInAnyPackage(packages);
    }
}
