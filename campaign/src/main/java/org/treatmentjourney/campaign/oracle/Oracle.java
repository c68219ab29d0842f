package org.treatmentjourney.campaign.oracle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.treatmentjourney.campaign.http.Api;
import org.treatmentjourney.campaign.load.Ledger;
import org.treatmentjourney.campaign.program.Server;

/**
 * The one judge. Acknowledged is kept; one request, one effect; streams without holes; positions in the order of commits;
 * views that are what a rebuild makes, without the help of the reconciler; no text in clear.
 *
 * @param around the positions that the campaign itself wrote around the lock
 * @param provoked how many streams the campaign has made a view miss an event of
 */
public record Oracle(
        Server server, Api api, Ledger ledger, NaiveReader reader, Path output, Set<Long> around, int provoked) {

    /** To be asked when everybody has stopped working. @return what is wrong, in sentences; nothing if all is well */
    public List<String> judge() throws Exception {
        List<String> findings = new ArrayList<>(ledger.contradictions());
        KeptLog log = KeptLog.of(server);
        findings.addAll(log.against(ledger));
        findings.addAll(log.against(reader, around));
        findings.addAll(new ShownViews(api, output).against(ledger, provoked));
        findings.addAll(ClearText.in(server.data(), output));
        return findings;
    }
}
