package dev.retort.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.platform.commons.annotation.Testable;

/**
 * Makes a class stand for spec files, so that tools which know classes only can select and run them:
 *
 * <pre>{@code
 * @HttpSpecs("users")
 * class UsersApiTest {}
 * }</pre>
 *
 * <p>The specs are looked for in the folder or jar that the class comes from, then in the other folders of the test
 * class path. A class that finds none is a failed test.
 */
@Documented
@Inherited
@Testable
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface HttpSpecs {

    /** A folder or a file of the test class path, with {@code /}; without one, all spec files that are there. */
    String value() default "";
}
