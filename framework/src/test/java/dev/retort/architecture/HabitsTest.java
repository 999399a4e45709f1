package dev.retort.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.retort.architecture.RoomsTest.FRAMEWORK;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.junit.jupiter.api.Test;

/** What all of the framework keeps to, whatever the room. */
class HabitsTest {

    /** Threads start here and nowhere else. */
    private static final Set<String> STARTS_THREADS = Set.of("Siblings", "Cancellation");

    /** One thread waits for another here and nowhere else; maps and atomics, which do not wait, are free. */
    private static final Set<String> WAITS =
            Set.of("Siblings", "Cancellation", "Locks", "Once", "ClassicTransport", "AsyncTransport");

    /** Looks whether an optional library is there, before a class that needs it is touched. */
    private static final Set<String> PROBES = Set.of("Mocks", "JavaValues");

    @Test
    void threads_start_in_siblings_and_cancellation_only() {
        hold(noClasses()
                .that(areNot(STARTS_THREADS))
                .should()
                .accessTargetWhere(callsOf(Thread.class, "<init>", "start"))
                .orShould()
                .dependOnClassesThat(areNamed("java.util.Timer", "java.util.TimerTask"))
                .orShould()
                .accessTargetWhere(describe(
                        "a parallel stream",
                        call -> Set.of("parallel", "parallelStream").contains(call.getName()))));
    }

    @Test
    void waiting_has_few_homes() {
        hold(noClasses()
                .that(areNot(WAITS))
                .should()
                .dependOnClassesThat(waitForOthers())
                .orShould()
                .accessTargetWhere(callsOf(Thread.class, "sleep", "join", "yield", "onSpinWait"))
                .orShould()
                .accessTargetWhere(callsOf(Object.class, "wait", "notify", "notifyAll")));
    }

    @Test
    void nothing_static_is_mutable() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(describe("a map or a counter that threads share", HabitsTest::isShared))
                .allowEmptyShould(true)
                .check(FRAMEWORK);
    }

    @Test
    void reflection_only_asks_for_optional_libraries() {
        hold(noClasses()
                .that(areNot(PROBES))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .orShould()
                .accessTargetWhere(callsOf(Class.class, "forName"))
                .orShould()
                .accessTargetWhere(callsOf(ClassLoader.class, "loadClass")));
    }

    @Test
    void only_the_console_prints() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackage("dev.retort.console..")
                .should()
                .accessTargetWhere(callsOf(System.class, "out", "err", "exit"))
                .orShould()
                .accessTargetWhere(describe("printing a stack trace", HabitsTest::printsAStackTrace)));
    }

    @Test
    void the_regex_engine_does_not_come_in_by_way_of_a_string() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackage("dev.retort.value..")
                .should()
                .accessTargetWhere(callsOf(String.class, "matches", "replaceAll", "replaceFirst")));
    }

    private static void hold(ArchRule rule) {
        rule.allowEmptyShould(true).check(FRAMEWORK);
    }

    private static DescribedPredicate<JavaClass> areNot(Set<String> names) {
        return not(describe("are one of " + names, type -> names.contains(RoomTable.outermost(type))));
    }

    private static DescribedPredicate<JavaClass> areNamed(String... names) {
        return describe("are one of " + Set.of(names), type -> Set.of(names).contains(type.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> callsOf(Class<?> owner, String... names) {
        return describe(
                owner.getSimpleName() + " " + Set.of(names),
                call -> Set.of(names).contains(call.getName())
                        && (call.getTargetOwner().isEquivalentTo(owner)
                                || owner != Object.class
                                        && call.getTargetOwner().isAssignableTo(owner)));
    }

    private static DescribedPredicate<JavaClass> waitForOthers() {
        return describe(
                "let threads wait",
                type -> type.getPackageName().startsWith("java.util.concurrent")
                        && !type.getPackageName().equals("java.util.concurrent.atomic")
                        && !type.isEquivalentTo(ConcurrentMap.class)
                        && !type.getName().startsWith(ConcurrentHashMap.class.getName()));
    }

    private static boolean isShared(JavaClass type) {
        return type.isAssignableTo(ConcurrentMap.class)
                || type.getPackageName().equals("java.util.concurrent.atomic")
                || type.isAssignableTo(ThreadLocal.class);
    }

    private static boolean printsAStackTrace(JavaAccess<?> call) {
        return call.getName().equals("printStackTrace") && call.getTargetOwner().isAssignableTo(Throwable.class);
    }
}
