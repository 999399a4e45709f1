package dev.retort.specs.maven;

/** The poms of users' projects. */
final class Poms {

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
}
