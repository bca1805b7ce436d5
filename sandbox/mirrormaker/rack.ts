/** Each broker of a service stands for an availability zone of its own, and MirrorMaker for one in the first. */
export const rackOf = (nodeId: number) => `sandbox-${String.fromCharCode(96 + nodeId)}`;
