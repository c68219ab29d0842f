package org.treatmentjourney.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {

    private final Address address = new Address("127.0.0.1", 5433, "journey", "journey", "a=b");

    @Test
    void isReadBackAsItWasWritten() {
        assertThat(Address.parse(address.env())).isEqualTo(address);
    }

    @Test
    void usesTheNamesThatPostgresqlToolsRead() {
        assertThat(address.env().lines())
                .containsExactly(
                        "PGHOST=127.0.0.1", "PGPORT=5433", "PGDATABASE=journey", "PGUSER=journey", "PGPASSWORD=a=b");
    }

    @Test
    void saysNoPassword() {
        assertThat(address).asString().doesNotContain("a=b");
    }

    @Test
    void speaksOnlyToAServerThatProvesItKnowsThePassword() {
        assertThat(address.jdbcUrl()).contains("requireAuth=scram-sha-256");
    }
}
