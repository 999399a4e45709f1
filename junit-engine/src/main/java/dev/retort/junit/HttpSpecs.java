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
 * class path: the first that has any for the value below. A class that finds none is a failed test. Where two classes
 * stand for the same file it runs for each.
 */
@Documented
@Inherited
@Testable
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface HttpSpecs {

    /**
     * Which spec files, by their path on the test class path, with {@code /}:
     *
     * <ul>
     *   <li>{@code ""}: all that are there;
     *   <li>{@code "users"}: those in that folder and in its folders;
     *   <li>{@code "users/read.http.yaml"}: that file;
     *   <li>{@code "users/*.http.yaml"}: those that a pattern with {@code *}, {@code ?}, <code>{a,b}</code> or
     *       {@code [a-z]} matches; {@code **}{@code /} stands for any number of folders, also for none.
     * </ul>
     *
     * Files whose name begins with {@code _} are helpers, and never meant.
     */
    String value() default "";
}
