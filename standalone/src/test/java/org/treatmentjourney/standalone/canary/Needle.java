package org.treatmentjourney.standalone.canary;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is looked for, in each form in which it may have been written down. */
final class Needle {

    /** The forms by their first byte. */
    private final byte[][][] forms = new byte[256][0][];

    private Needle(List<byte[]> all) {
        all.forEach(form -> {
            int first = form[0] & 0xff;
            forms[first] =
                    Stream.concat(Arrays.stream(forms[first]), Stream.of(form)).toArray(byte[][]::new);
        });
    }

    static Needle of(String phrase) {
        return new Needle(Stream.of(phrase, phrase.toLowerCase(Locale.ROOT), phrase.toUpperCase(Locale.ROOT))
                .flatMap(written -> Stream.of(
                        written.getBytes(UTF_8),
                        utf16(written),
                        HexFormat.of().formatHex(written.getBytes(UTF_8)).getBytes(UTF_8),
                        base64(written, 0),
                        base64(written, 1),
                        base64(written, 2)))
                .toList());
    }

    /** Without the zero at one end, it is the same whichever byte comes first. */
    private static byte[] utf16(String written) {
        byte[] bytes = written.getBytes(UTF_16LE);
        return Arrays.copyOf(bytes, bytes.length - 1);
    }

    /** What of it is the same in base64 whatever stands around it, if it begins so many bytes after a multiple of three. */
    private static byte[] base64(String written, int after) {
        byte[] padded = (" ".repeat(after) + written).getBytes(UTF_8);
        byte[] whole = Base64.getEncoder().encode(padded);
        return Arrays.copyOfRange(whole, after == 0 ? 0 : after + 1, padded.length / 3 * 4);
    }

    boolean in(String text) {
        return in(text.getBytes(UTF_8));
    }

    boolean in(byte[] bytes) {
        for (int at = 0; at < bytes.length; at++) {
            for (byte[] form : forms[bytes[at] & 0xff]) {
                if (Arrays.equals(bytes, at, Math.min(bytes.length, at + form.length), form, 0, form.length)) {
                    return true;
                }
            }
        }
        return false;
    }
}
