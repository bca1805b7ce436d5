/** Maps and lists mean the same in any order, so a plan has one of its own. */
export function sortedEntries<T>(map: Readonly<Record<string, T>> | undefined): [string, T][] {
  return Object.entries(map ?? {}).sort(([a], [b]) => compareText(a, b));
}

export const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export const byResourceName = (a: { resourceName: string }, b: { resourceName: string }) =>
  compareText(a.resourceName, b.resourceName);
