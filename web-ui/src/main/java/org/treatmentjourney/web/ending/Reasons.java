package org.treatmentjourney.web.ending;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.code.Code;
import org.treatmentjourney.domain.code.CodeTable;
import org.treatmentjourney.domain.code.CodeTables;

/** Why a journey ends, by how it ends: each reason fits one ending, so that whoever names the reason has said both. */
@Component("reasons")
public class Reasons {

    private static final CodeTable TABLE = CodeTables.standard().table("discharge-reason");

    /** The codes of the reasons that fit this ending. */
    public List<String> of(String exit) {
        return TABLE.codes().stream()
                .filter(code -> exit.equals(code.more().get("exit")))
                .map(Code::code)
                .toList();
    }

    public List<String> exits() {
        return CodeTables.standard().table("exit").codes().stream()
                .map(Code::code)
                .toList();
    }

    static Optional<String> exit(@Nullable String reason) {
        return Stream.ofNullable(reason)
                .flatMap(code -> TABLE.find(code).stream())
                .flatMap(code -> Stream.ofNullable(code.more().get("exit")))
                .findFirst();
    }
}
