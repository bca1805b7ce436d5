/** Environment variable that keeps every stack trace. */
export const SWITCH = "MIRRORMAKER2_STACK_TRACES";

/** Whether the user wants stack traces even where the component leaves them out. */
export const keepsStackTraces = () => process.env[SWITCH] === "true";
