/**
 * Keeps answers: the same few patterns stand in thousands of flows, and reading one costs more than all else that is said of
 * it. It starts afresh at `limit` answers, so that a process which outlives many topologies does not grow with them.
 */
export function patternMemory<V>(limit: number): (key: string, find: () => V) => V {
  const known = new Map<string, { readonly answer: V }>();
  return (key, find) => {
    const existing = known.get(key);
    if (existing !== undefined) return existing.answer;
    if (known.size >= limit) known.clear();
    const answer = find();
    known.set(key, { answer });
    return answer;
  };
}
