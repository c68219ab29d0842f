package org.treatmentjourney.command.escalation;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** A POST with the notice as JSON, for whatever calls people where it arrives. */
@Component
class Webhook implements Way {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final RestClient client;

    Webhook() {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        this.client = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public String code() {
        return "webhook";
    }

    @Override
    public boolean reaches(EscalationSettings.Recipient recipient) {
        return recipient.webhook() != null;
    }

    @Override
    public boolean tell(EscalationSettings.Recipient recipient, Notice notice) {
        try {
            client.post()
                    .uri(Objects.requireNonNull(recipient.webhook()))
                    .body(notice)
                    .retrieve()
                    .toBodilessEntity();
            return true;
        } catch (RestClientException | IllegalArgumentException failed) {
            return false;
        }
    }
}
