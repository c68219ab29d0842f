package org.treatmentjourney.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.treatmentjourney.standalone.start.CannotStart;

class SigningKeyTest {

    @TempDir
    Path keys;

    @Test
    void isTheSameAfterARestart() {
        assertThat(SigningKey.keptIn(keys)).isEqualTo(SigningKey.keptIn(keys));
    }

    @Test
    void isReadableByItsOwnerOnly() throws IOException {
        SigningKey.keptIn(keys);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve("identity.jwk"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatIsNoKeyIsNotReplacedBehindTheBack() throws IOException {
        var file = Files.writeString(keys.resolve("identity.jwk"), "nonsense");

        assertThatThrownBy(() -> SigningKey.keptIn(keys)).isInstanceOf(CannotStart.class);
        assertThat(file).hasContent("nonsense");
    }
}
