/**
 * Reads specs of HTTP tests, runs them, and says what came of it.
 *
 * <p>What is exported is for users and for authors of extensions, some of it to the JUnit engine only; each package
 * says for whom it is. WireMock, which {@code mock:} starts, is no module and stays on the class path.
 */
@SuppressWarnings("module") // the engine is built after this
module dev.retort {
    requires com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires java.xml;
    requires org.apache.httpcomponents.client5.httpclient5;
    requires org.apache.httpcomponents.core5.httpcore5;
    requires static org.assertj.core;
    requires org.jsoup;
    requires static org.jspecify;
    requires org.slf4j; // HttpClient logs through it, and is no module that could say so
    requires org.snakeyaml.engine;

    uses dev.retort.Extension;

    exports dev.retort;
    exports dev.retort.assertj;
    exports dev.retort.http;
    exports dev.retort.match;
    exports dev.retort.plan;
    exports dev.retort.run;
    exports dev.retort.secret;
    exports dev.retort.source;
    exports dev.retort.spec;
    exports dev.retort.spec.auth;
    exports dev.retort.spec.content;
    exports dev.retort.spec.expect;
    exports dev.retort.template;
    exports dev.retort.value;
    exports dev.retort.project to
            dev.retort.junit;
    exports dev.retort.report to
            dev.retort.junit;
}
