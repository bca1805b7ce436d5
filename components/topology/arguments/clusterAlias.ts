/**
 * What an alias may look like. Aiven allows upper case and dots too, but a dot lets topics run in circles (DefaultReplicationPolicy
 * takes the text before the first dot for the alias), and case makes two names of what people read as one.
 */
export const CLUSTER_ALIAS_PATTERN = /^[a-z0-9][a-z0-9_-]{0,63}$/;

/** Why an alias cannot be used, in words that say what to write instead; undefined when it can. */
export function clusterAliasProblem(alias: string): string | undefined {
  if (CLUSTER_ALIAS_PATTERN.test(alias)) return undefined;
  if (alias.includes(".")) {
    return `is not a valid cluster alias: a dot defeats MirrorMaker's cycle detection; write "${alias.replaceAll(".", "-")}"`;
  }
  return "is not a valid cluster alias: use lower-case letters, digits, - and _, at most 64 characters";
}
