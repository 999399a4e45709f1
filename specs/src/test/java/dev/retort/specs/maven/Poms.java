package dev.retort.specs.maven;

/** The poms of users' projects. */
final class Poms {

    private static final String ENCODING =
            "<properties><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>";

    private Poms() {}

    /** As the README says it. */
    static String withoutJava(String surefire) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.example</groupId>
                  <artifactId>api-tests</artifactId>
                  <version>1</version>
                  <properties>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <dependencies>
                    <dependency>
                      <groupId>dev.retort</groupId>
                      <artifactId>retort-junit-engine</artifactId>
                      <version>%s</version>
                      <scope>test</scope>
                    </dependency>
                    <dependency>
                      <groupId>org.wiremock</groupId>
                      <artifactId>wiremock-standalone</artifactId>
                      <version>%s</version>
                      <scope>test</scope>
                    </dependency>
                    <dependency>
                      <groupId>org.slf4j</groupId>
                      <artifactId>slf4j-nop</artifactId>
                      <version>%s</version>
                      <scope>test</scope>
                    </dependency>
                  </dependencies>
                  <build>
                    <plugins>
                      <plugin>
                        <artifactId>maven-surefire-plugin</artifactId>
                        <version>%s</version>
                        <configuration>
                          <dependenciesToScan>
                            <dependency>dev.retort:retort-junit-engine</dependency>
                          </dependenciesToScan>
                        </configuration>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(
                        LocalMaven.property("project.version"),
                        LocalMaven.property("wiremock.version"),
                        LocalMaven.property("slf4j.version"),
                        surefire);
    }

    /** The same with that parent, whose versions of libraries hold; of plugins those that are here are taken. */
    static String withSpringBoot(String version) {
        String parent = """
                <parent>
                    <groupId>org.springframework.boot</groupId>
                    <artifactId>spring-boot-starter-parent</artifactId>
                    <version>%s</version>
                    <relativePath/>
                  </parent>
                  <groupId>com.example</groupId>
                """.formatted(version);
        String plugins = """
                <properties>
                    <maven-compiler-plugin.version>%s</maven-compiler-plugin.version>
                    <maven-resources-plugin.version>%s</maven-resources-plugin.version>
                """.formatted(
                        LocalMaven.property("maven-compiler-plugin.version"),
                        LocalMaven.property("maven-resources-plugin.version"));
        return withoutJava(LocalMaven.property("maven-surefire.version"))
                .replace("<groupId>com.example</groupId>\n", parent)
                .replace("<properties>\n", plugins);
    }

    /** The same with another JUnit. */
    static String withJUnit(String version) {
        return withoutJava(LocalMaven.property("maven-surefire.version"))
                .replaceFirst("<dependencies>", """
                        <dependencyManagement>
                            <dependencies>
                              <dependency>
                                <groupId>org.junit</groupId>
                                <artifactId>junit-bom</artifactId>
                                <version>%s</version>
                                <type>pom</type>
                                <scope>import</scope>
                              </dependency>
                            </dependencies>
                          </dependencyManagement>
                          <dependencies>""".formatted(version));
    }

    /** The same for classes of the project's own, on Java 17, which Maven's default compiler may not know. */
    static String withoutScan() {
        return withoutJava(LocalMaven.property("maven-surefire.version"))
                .replaceFirst("(?s)<configuration>.*?</configuration>", "")
                .replace("<properties>\n", "<properties>\n    <maven.compiler.release>17</maven.compiler.release>\n")
                .replace("<plugins>\n", """
                        <plugins>
                              <plugin>
                                <artifactId>maven-compiler-plugin</artifactId>
                                <version>%s</version>
                              </plugin>
                        """.formatted(LocalMaven.property("maven-compiler-plugin.version")));
    }

    /** The same without WireMock. */
    static String withoutMock() {
        return withoutScan().replaceFirst("(?s)<dependency>\\s*<groupId>org.wiremock</groupId>.*?</dependency>", "");
    }

    /** The same with JUnit's suites. */
    static String withSuite() {
        return withoutScan().replace("<dependencies>\n", """
                <dependencies>
                    <dependency>
                      <groupId>org.junit.platform</groupId>
                      <artifactId>junit-platform-suite</artifactId>
                      <version>%s</version>
                      <scope>test</scope>
                    </dependency>
                """.formatted(LocalMaven.property("junit.version")));
    }

    /** The pom of a project that has nothing but what the README tells to put there. */
    static String of(String dependencies, String plugins) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.example</groupId>
                  <artifactId>api-tests</artifactId>
                  <version>1</version>
                  <properties>
                    <maven.compiler.source>17</maven.compiler.source>
                    <maven.compiler.target>17</maven.compiler.target>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <dependencies>
                %s
                  </dependencies>
                  <build>
                    <plugins>
                %s
                    </plugins>
                  </build>
                </project>
                """.formatted(dependencies, plugins);
    }

    /** The pom of a sample as it would be outside of this project: without its parent, and with the versions of it. */
    static String outside(String sample) {
        return sample.replaceFirst(
                        "(?s)<parent>.*</parent>", "<groupId>com.example</groupId><version>1</version>" + ENCODING)
                .replace(artifact("retort-junit-engine"), versioned("retort-junit-engine", "project"))
                .replace(artifact("wiremock-standalone"), versioned("wiremock-standalone", "wiremock"))
                .replace(artifact("slf4j-nop"), versioned("slf4j-nop", "slf4j"))
                .replace(artifact("maven-surefire-plugin"), versioned("maven-surefire-plugin", "maven-surefire"));
    }

    private static String artifact(String name) {
        return "<artifactId>" + name + "</artifactId>";
    }

    private static String versioned(String name, String version) {
        return artifact(name) + "<version>" + LocalMaven.property(version + ".version") + "</version>";
    }
}
