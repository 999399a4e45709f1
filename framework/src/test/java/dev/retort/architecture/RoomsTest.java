package dev.retort.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

/** The house as built is the house as drawn: see {@link RoomTable}. */
class RoomsTest {

    static final JavaClasses FRAMEWORK = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.retort");

    @Test
    void every_class_lives_in_a_room_of_the_table() {
        classes().should(liveInARoom()).check(FRAMEWORK);
    }

    @Test
    void a_room_imports_only_what_the_table_gives_it() {
        classes().should(importOnlyWhatTheTableGives()).check(FRAMEWORK);
    }

    private static ArchCondition<JavaClass> liveInARoom() {
        return new ArchCondition<>("live in a room of the table") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean lives = RoomTable.hasRoomFor(type);
                events.add(
                        new SimpleConditionEvent(type, lives, type.getFullName() + " lives in no room of the table"));
            }
        };
    }

    private static ArchCondition<JavaClass> importOnlyWhatTheTableGives() {
        return new ArchCondition<>("import only what the table gives their room") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().forEach(dependency -> {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    boolean given = target.isPrimitive() || RoomTable.lets(type, target);
                    events.add(new SimpleConditionEvent(dependency, given, dependency.getDescription()));
                });
            }
        };
    }
}
