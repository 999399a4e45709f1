package dev.retort.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.PlannedPage;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page of what is not there yet has the settings and parameters that are refused, no more and no less. */
class LaterSettingsTest {

    @Test
    void those_of_the_configuration() throws IOException {
        assertThat(PlannedPage.words("retort.yaml")).containsExactlyInAnyOrderElementsOf(SettingWords.LATER);
    }

    @Test
    void parameters() throws IOException {
        assertThat(PlannedPage.words("parameter"))
                .containsExactlyInAnyOrderElementsOf(Parameters.LATER)
                .allSatisfy(name -> assertThat(Parameters.of(Map.of(name, "x")).warnings())
                        .containsExactly("the parameter `" + name + "` is not supported yet, and has no effect"));
    }
}
