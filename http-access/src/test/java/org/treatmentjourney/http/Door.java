package org.treatmentjourney.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.http.cors.CorsAccess;
import org.treatmentjourney.http.header.HeaderDefaults;
import org.treatmentjourney.http.limit.Limits;
import org.treatmentjourney.http.token.TokenTrust;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The door as a service has it, on a real server, with one small room behind it. */
public final class Door implements AutoCloseable {

    private static final String TOKENS = "--spring.security.oauth2.resourceserver.jwt.";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ConfigurableApplicationContext context;

    public Door(Provider provider, String... settings) {
        String[] usual = {
            "--server.port=0",
            "--logging.level.root=WARN",
            "--spring.main.banner-mode=off",
            TOKENS + "issuer-uri=" + provider.issuer(),
            TOKENS + "audiences=treatment-journey"
        };
        context = new SpringApplicationBuilder(Room.class)
                .run(Stream.of(usual, settings).flatMap(Stream::of).toArray(String[]::new));
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
    }

    public HttpRequest.Builder to(String path, String token) {
        return to(path).header("Authorization", "Bearer " + token);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static String code(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body()).at("/code").asString("");
    }

    @Override
    public void close() {
        http.close();
        context.close();
    }

    /** What the door needs, and nothing of what may stand behind it. */
    @Configuration
    @ImportAutoConfiguration({
        HttpDoor.class,
        CorsAccess.class,
        HeaderDefaults.class,
        Limits.class,
        TokenTrust.class,
        PropertyPlaceholderAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        MultipartAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        ServletWebSecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class,
        OAuth2ResourceServerAutoConfiguration.class
    })
    @Import({CurrentPerson.class, Furniture.class})
    static class Room {}

    @RestController
    static class Furniture {

        private final CurrentPerson people;

        Furniture(CurrentPerson people) {
            this.people = people;
        }

        @GetMapping("/api/who")
        Person who() {
            return people.get();
        }

        @PostMapping("/api/what")
        JsonNode what(@RequestBody JsonNode body) {
            return body;
        }

        @GetMapping("/api/broken")
        String broken() {
            throw new IllegalStateException("the table leg");
        }
    }
}
