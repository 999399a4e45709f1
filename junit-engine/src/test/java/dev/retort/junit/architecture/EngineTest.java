package dev.retort.junit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.junit.jupiter.api.Test;

/** The engine is thin: it knows selectors, ids, sources, tags and events, and asks the framework for all else. */
class EngineTest {

    /** What the engine may see of the framework, and of others. */
    private static final String[] ENGINE = {
        "dev.retort",
        "dev.retort.project",
        "dev.retort.plan",
        "dev.retort.run",
        "dev.retort.report",
        "dev.retort.secret",
        "dev.retort.source",
        "dev.retort.junit",
        "java..",
        "org.junit.platform.commons..",
        "org.junit.platform.engine..",
        "org.opentest4j..",
        "org.apiguardian.api..",
        "org.jspecify.annotations"
    };

    /** What only the bridge sees: Jupiter's API. */
    private static final String[] BRIDGE = {"dev.retort.junit.jupiter", "org.junit.jupiter.api.."};

    private final JavaClasses engine = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.retort.junit");

    @Test
    void the_engine_imports_the_platform_and_the_upper_floors_of_the_framework() {
        hold(classes().that().resideInAPackage("dev.retort.junit").should().onlyDependOnClassesThat(areIn(ENGINE)));
    }

    @Test
    void the_bridge_imports_jupiter_as_well() {
        hold(classes()
                .that()
                .resideInAPackage("dev.retort.junit.jupiter")
                .should()
                .onlyDependOnClassesThat(areIn(ENGINE).or(areIn(BRIDGE))));
    }

    @Test
    void there_are_two_packages() {
        hold(classes().should().resideInAnyPackage("dev.retort.junit", "dev.retort.junit.jupiter"));
    }

    @Test
    void order_and_threads_are_the_frameworks() {
        hold(noClasses()
                .that(not(describe(
                        "ask whether this is a thread of a pool",
                        type -> type.getSimpleName().equals("FactoryRun"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.junit.platform.engine.support.hierarchical..")
                .orShould()
                .dependOnClassesThat(describe("wait or start threads", EngineTest::isConcurrent)));
    }

    @Test
    void there_is_no_reflection() {
        hold(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
                .orShould()
                .accessTargetWhere(describe(
                        "Class.forName",
                        call -> call.getName().equals("forName")
                                && call.getTargetOwner().isEquivalentTo(Class.class))));
    }

    /** A question for each platform that the build runs these tests on: what is newer has classes of its own. */
    @Test
    void what_is_called_of_the_platform_is_there() {
        hold(noClasses()
                .that(not(describe(
                        "are for newer platforms", type -> type.getSimpleName().startsWith("Since"))))
                .should()
                .accessTargetWhere(describe(
                        "what this JUnit does not have",
                        access -> access.getTargetOwner().getPackageName().startsWith("org.junit.")
                                && access.getTarget().resolveMember().isEmpty())));
    }

    @Test
    void nothing_prints_or_logs_by_itself() {
        hold(noClasses()
                .should()
                .accessTargetWhere(describe(
                        "System.out and System.err",
                        call -> Set.of("out", "err", "exit").contains(call.getName())
                                && call.getTargetOwner().isEquivalentTo(System.class)))
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging.."));
    }

    @Test
    void nothing_static_is_mutable() {
        hold(fields().that().areStatic().should().beFinal());
    }

    private void hold(ArchRule rule) {
        rule.allowEmptyShould(true).check(engine);
    }

    private static DescribedPredicate<JavaClass> areIn(String... packages) {
        DescribedPredicate<JavaClass> inside = JavaClass.Predicates.resideInAnyPackage(packages);
        return describe("in " + Set.of(packages), type -> {
            JavaClass element = type.getBaseComponentType();
            return element.isPrimitive() || inside.test(element);
        });
    }

    private static boolean isConcurrent(JavaClass type) {
        return type.isEquivalentTo(Thread.class)
                || type.getName().startsWith("java.util.Timer")
                || type.getPackageName().startsWith("java.util.concurrent")
                        && !type.getPackageName().equals("java.util.concurrent.atomic")
                        && !type.isEquivalentTo(ConcurrentMap.class)
                        && !type.getName().startsWith(ConcurrentHashMap.class.getName());
    }
}
