package org.treatmentjourney.domain.selfhelp.value;

/** Whether the client answered. Not wanting to is not the same as not having been reached (R40). */
public enum EvaluationResponse {
    ANSWERED,
    DECLINED,
    NOT_REACHED
}
