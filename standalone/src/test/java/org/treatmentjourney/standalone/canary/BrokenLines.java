package org.treatmentjourney.standalone.canary;

import java.io.IOException;
import java.util.List;
import org.treatmentjourney.standalone.walk.Caller;

/** What is not even HTTP, or stops in the middle of it. */
final class BrokenLines {

    private static final String END = "\r\n\r\n";

    private final RawLine line;
    private final Canaries canaries;
    private final Answers answers;
    private final String client;
    private final String admitted;

    /** @param client one whose changes somebody listens to */
    BrokenLines(Caller caller, Canaries canaries, Answers answers, String client) {
        this.line = new RawLine(caller.port());
        this.canaries = canaries;
        this.answers = answers;
        this.client = client;
        this.admitted =
                "Host: localhost\r\nContent-Type: application/json\r\nAuthorization: Bearer " + caller.token() + "\r\n";
    }

    int provoke() throws IOException {
        List<String> said = List.of(
                word() + END,
                "GET /" + word() + " " + word() + END,
                "GET /api/clients/<" + word() + "> HTTP/1.1\r\n" + admitted + END,
                "GET /api/clients/%" + word() + "%zz HTTP/1.1\r\n" + closing() + END,
                "GET /api/clients/" + word() + ";name=" + word() + " HTTP/1.1\r\n" + closing() + END,
                "GET /api//clients/..;/" + word() + "/%2e%2e/%2F HTTP/1.1\r\n" + closing() + END,
                "GET /api/clients/" + word().repeat(1_000) + " HTTP/1.1\r\n" + closing() + END,
                "GET /api/commands HTTP/1.1\r\n" + closing() + "X: " + word().repeat(1_000) + END,
                "GET /api/commands HTTP/1.1\r\n" + closing() + word() + " no colon" + END,
                "GET /api/commands HTTP/1.1\r\n" + closing() + "X\u0000" + word() + ": " + word() + END,
                "GET /api/commands HTTP/1.1\r\nHost: " + word() + "/\r\n" + END,
                "GET http://" + word() + "/api/commands HTTP/1.1\r\n" + closing() + END,
                "GET /api/commands HTTP/7." + word() + "\r\n" + closing() + END,
                post("Content-Length: " + word(), "{}"),
                post("Content-Length: 5\r\nContent-Length: 7", "\"" + word() + "\""),
                post("Transfer-Encoding: " + word(), "{}"),
                post("Transfer-Encoding: chunked", word() + "\r\n{}\r\n0\r\n"),
                post("Expect: " + word() + "\r\nContent-Length: 2", "{}"));
        for (String one : said) {
            answers.heard(line.say(one));
        }
        String half = "{\"note\": \"" + word();
        List<String> cut = List.of(
                post("Content-Length: 5000", half),
                post("Transfer-Encoding: chunked", "fff\r\n" + half),
                "POST /api/journeys/" + word(),
                "GET /api/clients/" + client + "/changes HTTP/1.1\r\n" + admitted + END,
                "GET /api/commands HTTP/1.1\r\n" + admitted + "X: " + word() + END);
        for (String one : cut) {
            line.cut(one);
        }
        return said.size() + cut.size();
    }

    private String closing() {
        return admitted + "Connection: close\r\n";
    }

    private String post(String headers, String body) {
        return "POST /api/journeys/" + client + "/record-contact HTTP/1.1\r\n" + closing() + headers + END + body;
    }

    private String word() {
        return canaries.next("nobody", "a line");
    }
}
