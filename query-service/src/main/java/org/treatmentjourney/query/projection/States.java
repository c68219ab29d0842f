package org.treatmentjourney.query.projection;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.treatmentjourney.query.fold.Entry;
import org.treatmentjourney.query.fold.FoldedRow;
import org.treatmentjourney.query.fold.StreamFold;
import org.treatmentjourney.query.view.View;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/** The states of a view's rows as bytes: sealed, or in clear once nothing personal is left in them. */
final class States<S> {

    private static final byte CLEAR = 0;
    private static final byte SEALED = 1;

    private final View<S> view;
    private final ObjectMapper json;
    private final RowSeal seal;
    private final Source source;

    States(View<S> view, ObjectMapper json, RowSeal seal, Source source) {
        this.view = view;
        this.json = json;
        this.seal = seal;
        this.source = source;
    }

    byte[] bytes(FoldedRow<S> row) {
        return seal.seal(row.subject(), context(row.row()), json.writeValueAsBytes(row.state()))
                .map(text -> prefixed(SEALED, text))
                .orElseGet(() -> prefixed(
                        CLEAR,
                        json.writeValueAsBytes(again(row.stream(), row.version(), row.row())
                                .orElseThrow(() -> new IllegalStateException("An erased row without events")))));
    }

    /** The state, or empty if the subject has been erased since or the bytes are damaged. */
    Optional<S> state(UUID row, UUID subject, byte[] bytes) {
        try {
            return opened(row, subject, bytes).map(clear -> json.readValue(clear, view.state()));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    Optional<byte[]> opened(UUID row, UUID subject, byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.empty();
        }
        byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
        return switch (bytes[0]) {
            case CLEAR -> Optional.of(rest);
            case SEALED -> seal.open(subject, context(row), rest);
            default -> Optional.empty();
        };
    }

    /** The state folded from the log again, as it was at a version of its stream. */
    Optional<S> again(UUID stream, long version, UUID row) {
        Map<UUID, List<Entry>> entries = source.streams(List.of(stream));
        StreamFold<S> fold = StreamFold.of(view, entries.getOrDefault(stream, List.of()), version);
        return Optional.ofNullable(fold.rows().get(row)).map(FoldedRow::state);
    }

    private String context(UUID row) {
        return view.name() + "/" + row;
    }

    private static byte[] prefixed(byte format, byte[] bytes) {
        byte[] all = new byte[bytes.length + 1];
        all[0] = format;
        System.arraycopy(bytes, 0, all, 1, bytes.length);
        return all;
    }
}
