package org.treatmentjourney.query.search;

import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.fence.Fence;
import org.treatmentjourney.query.projection.Organisations;
import org.treatmentjourney.query.projection.ViewsHealth;

/** Has the people of every organisation read before anybody asks, each within the fence of their own. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    SearchHealth searchHealthIndicator(
            ViewsHealth views, Organisations organisations, ClientView view, Fence fence, Directory directory) {
        return new SearchHealth(
                () -> views.health().getStatus().equals(Status.UP),
                () -> organisations.in(view).forEach(organisation -> read(organisation, fence, directory)));
    }

    private static void read(String organisation, Fence fence, Directory directory) {
        String before = fence.answerFor(organisation);
        try {
            directory.of(organisation);
        } finally {
            fence.answerFor(before);
        }
    }
}
