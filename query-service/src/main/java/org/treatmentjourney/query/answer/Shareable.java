package org.treatmentjourney.query.answer;

import org.jspecify.annotations.Nullable;

/** An answer that can be given to another organisation, once it is cut to what was agreed. */
public interface Shareable<A> {

    /** The same without what belongs to kinds of things that were not agreed, and with what whoever reads it has to know. */
    A within(Shared shared);

    /** Null within the organisation whose client it is. */
    @Nullable
    Redisclosure redisclosure();
}
