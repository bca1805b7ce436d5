/** Label of a pull request or merge request whose destructive changes are wanted. */
export const ALLOW_LABEL = "allow-destructive-changes";
