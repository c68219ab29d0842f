package org.treatmentjourney.standalone.walk;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Where messages arrive that leave the program: a mail server and a system that is called, both on this machine. */
final class Outside implements AutoCloseable {

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final HttpServer system = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final List<String> calls = new CopyOnWriteArrayList<>();

    Outside() throws IOException {
        mail.start();
        system.createContext("/", exchange -> {
            calls.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        system.start();
    }

    /** Everybody at Harbour: first the duty worker and the system, then whoever is in charge. */
    String[] settings() {
        return new String[] {
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + mail.getSmtp().getPort(),
            "--journey.escalation.every=100ms",
            "--journey.escalation.to.harbour[0].email=duty@harbour.example",
            "--journey.escalation.to.harbour[0].webhook=http://127.0.0.1:"
                    + system.getAddress().getPort() + "/call",
            "--journey.escalation.to.harbour[1].email=charge@harbour.example",
            "--journey.escalation.privacy.harbour[0].email=privacy@harbour.example",
            "--journey.demo=false"
        };
    }

    List<String> mails(String to) {
        return Arrays.stream(mail.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .filter(message -> message.contains("To: " + to))
                .toList();
    }

    List<String> calls() {
        return calls;
    }

    void closeMail() {
        mail.stop();
    }

    @Override
    public void close() {
        mail.stop();
        system.stop(0);
    }
}
