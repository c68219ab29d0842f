package org.treatmentjourney.log.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.treatmentjourney.log.key.SealBroken;

/**
 * Makes the personal part short before it is sealed. The first byte says how: as it is, or deflated with the first
 * dictionary, which holds the names and codes that such parts are made of. A dictionary never changes; a better one gets
 * the next number.
 */
final class Packing {
    private static final byte AS_IS = 0;
    private static final byte FIRST_DICTIONARY = 1;
    private static final byte[] DICTIONARY = dictionary("personal-1.dictionary");
    /** Far more than any request may hold. */
    private static final int LONGEST = 4 << 20;

    private Packing() {}

    static byte[] pack(byte[] text) {
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setDictionary(DICTIONARY);
            deflater.setInput(text);
            deflater.finish();
            var packed = new byte[text.length + 1];
            packed[0] = FIRST_DICTIONARY;
            int length = deflater.deflate(packed, 1, text.length);
            return deflater.finished() ? Arrays.copyOf(packed, length + 1) : asItIs(text);
        } finally {
            deflater.end();
        }
    }

    static byte[] unpack(byte[] packed) {
        return switch (packed.length == 0 ? -1 : packed[0]) {
            case AS_IS -> Arrays.copyOfRange(packed, 1, packed.length);
            case FIRST_DICTIONARY -> inflated(packed);
            default -> throw new SealBroken();
        };
    }

    private static byte[] asItIs(byte[] text) {
        var packed = new byte[text.length + 1];
        packed[0] = AS_IS;
        System.arraycopy(text, 0, packed, 1, text.length);
        return packed;
    }

    private static byte[] inflated(byte[] packed) {
        var inflater = new Inflater(true);
        try {
            inflater.setDictionary(DICTIONARY);
            inflater.setInput(packed, 1, packed.length - 1);
            var text = new ByteArrayOutputStream(packed.length * 4);
            var some = new byte[packed.length * 4];
            while (!inflater.finished()) {
                int more = inflater.inflate(some);
                if (more == 0 && !inflater.finished() || text.size() > LONGEST) {
                    throw new SealBroken();
                }
                text.write(some, 0, more);
            }
            return text.toByteArray();
        } catch (DataFormatException e) {
            throw new SealBroken();
        } finally {
            inflater.end();
        }
    }

    private static byte[] dictionary(String name) {
        try (var resource = Packing.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(resource, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
