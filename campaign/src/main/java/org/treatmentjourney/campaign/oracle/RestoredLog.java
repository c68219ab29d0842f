package org.treatmentjourney.campaign.oracle;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.treatmentjourney.campaign.load.Ledger;
import org.treatmentjourney.campaign.program.Server;

/**
 * The log that a backup brought back.
 *
 * @param before what was acknowledged when the backup began: none of it may be missing
 * @param after all that was ever acknowledged: there may be nothing else
 */
public record RestoredLog(Server server, Ledger before, Ledger after) {

    /** @return what is wrong, in sentences; nothing if all is well */
    public List<String> judge() throws SQLException, IOException {
        KeptLog log = KeptLog.of(server);
        List<String> findings = new ArrayList<>(log.holes());
        findings.addAll(log.lost(before));
        findings.addAll(log.doubled(after));
        return findings;
    }
}
