/**
 * The strongly connected component of each cluster, as a number (Tarjan's algorithm, with a stack of its own). graphology-components
 * calls itself for each cluster of a chain, which overflows the stack for long ones, and brings 4 MB into every program.
 */
export function stronglyConnected(edges: readonly { source: string; target: string }[]): Map<string, number> {
  const from = new Map<string, string[]>();
  for (const { source, target } of edges) {
    from.set(source, [...(from.get(source) ?? []), target]);
    if (!from.has(target)) from.set(target, []);
  }
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const component = new Map<string, number>();
  const open: string[] = [];
  const visit = (root: string): void => {
    const calls = [{ node: root, next: 0 }];
    for (let call = calls.at(-1); call !== undefined; call = calls.at(-1)) {
      const { node } = call;
      if (call.next === 0) {
        order.set(node, order.size);
        lowest.set(node, order.get(node) ?? 0);
        open.push(node);
      }
      const target = from.get(node)?.[call.next];
      call.next += 1;
      if (target === undefined) {
        if (lowest.get(node) === order.get(node)) close(node);
        calls.pop();
        const parent = calls.at(-1)?.node;
        if (parent !== undefined) lower(parent, lowest.get(node));
      } else if (!order.has(target)) {
        calls.push({ node: target, next: 0 });
      } else if (!component.has(target)) {
        lower(node, order.get(target));
      }
    }
  };
  const lower = (node: string, to = Number.POSITIVE_INFINITY): void => {
    lowest.set(node, Math.min(lowest.get(node) ?? to, to));
  };
  const close = (root: string): void => {
    const id = component.size;
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      component.set(node, id);
      if (node === root) return;
    }
  };
  for (const node of from.keys()) if (!order.has(node)) visit(node);
  return component;
}
