package org.treatmentjourney.domain.selfhelp.value;

/** Whether the client worked through the tool. */
public enum ToolCompleted {
    YES,
    NO,
    DECLINED
}
