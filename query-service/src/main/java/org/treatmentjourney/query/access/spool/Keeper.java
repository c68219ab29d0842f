package org.treatmentjourney.query.access.spool;

import java.util.List;
import org.treatmentjourney.query.access.Access;

/** Something that looks can be written to. */
public interface Keeper {

    /** On disk when this returns. To keep nothing says whether it would keep something. */
    void keep(List<Access> rows) throws Exception;
}
