package org.treatmentjourney.standalone.canary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** A line to the program on which anything can be said, and which can be cut. */
record RawLine(int port) {

    private static final int PATIENCE_MILLIS = 3_000;

    /** What is answered until the line is closed. */
    String say(String said) throws IOException {
        try (var line = new Socket(InetAddress.getLoopbackAddress(), port)) {
            line.setSoTimeout(PATIENCE_MILLIS);
            line.getOutputStream().write(said.getBytes(ISO_8859_1));
            line.getOutputStream().flush();
            return heard(line);
        }
    }

    private static String heard(Socket line) throws IOException {
        var heard = new StringBuilder();
        try {
            byte[] buffer = new byte[8_192];
            for (int got = line.getInputStream().read(buffer);
                    got >= 0;
                    got = line.getInputStream().read(buffer)) {
                heard.append(new String(buffer, 0, got, ISO_8859_1));
            }
        } catch (SocketTimeoutException waitsForMore) {
            heard.append("(waits)");
        }
        return heard.toString();
    }

    /** Says so much and is gone: without a farewell, so that the other end finds a broken line. */
    void cut(String said) throws IOException {
        try (var line = new Socket(InetAddress.getLoopbackAddress(), port)) {
            line.setSoLinger(true, 0);
            line.getOutputStream().write(said.getBytes(ISO_8859_1));
            line.getOutputStream().flush();
        }
    }
}
