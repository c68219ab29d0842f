package org.treatmentjourney.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.treatmentjourney.web.page.NoSuchPage;

class PageAddressesTest {

    @Test
    void what_is_no_page_is_told_as_a_page_wherever_pages_are() {
        List<String> told = Arrays.stream(NoSuchPage.class.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotationsByType(GetMapping.class)))
                .flatMap(mapping -> Arrays.stream(mapping.value()))
                .toList();
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(PageAddresses.SIGNED_IN.stream()
                        .filter(address -> !List.of("/", "/start/**").contains(address))
                        .toList());
    }
}
