import type { Problem } from "../topology/values/problem";
import type { Expanded } from "./expandPreset";

/**
 * What is wrong with a topology beside what its preset has found: without what follows only from the preset's flows not being
 * known, and without a second word about the same.
 */
export function furtherProblems(
  { problems: said, hasFlows }: Pick<Expanded, "problems" | "hasFlows">,
  found: readonly Problem[],
): Problem[] {
  const paths = new Set(said.map(({ path }) => path));
  return found.filter(
    ({ path }) => !paths.has(path) && (hasFlows || !/^flows$|^mirrorMakers?\b.*\.cloudName$/.test(path)),
  );
}
