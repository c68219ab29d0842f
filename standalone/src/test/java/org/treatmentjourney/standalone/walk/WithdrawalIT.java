package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.query.projection.ViewsProcessor;

/** R50: a withdrawal holds at once, whatever the views still say: here none of them learns anything any more. */
@ExtendWith(OneProgram.class)
@OnItsOwn
class WithdrawalIT {

    @Test
    void what_is_taken_back_is_closed_at_once_while_every_view_stands_still(Program program) {
        Agreed agreed = Agreed.begun(program);
        UUID consent = agreed.consent("\"plan\"");
        program.settled();
        assertThat(agreed.journey("/care-plan").status()).isEqualTo(200);
        assertThat(listed(agreed)).isTrue();

        program.bean(ViewsProcessor.class).stop();
        agreed.withdraw(consent);

        assertThat(agreed.journey("/care-plan").status()).isEqualTo(404);
        assertThat(listed(agreed)).isFalse();
        assertThat(agreed.one()
                        .clinician()
                        .get("/api/clients/" + agreed.one().client() + "/shares")
                        .at("/items/0/state"))
                .as("the view has not heard of it")
                .isEqualTo("holds");
    }

    private static boolean listed(Agreed agreed) {
        return agreed.program()
                .as("partner")
                .get("/api/shares")
                .text()
                .contains(agreed.one().client().toString());
    }
}
