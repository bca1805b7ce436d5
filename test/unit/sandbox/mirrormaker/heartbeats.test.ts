import { expect } from "chai";
import { heartbeatProperties } from "../../../../sandbox/mirrormaker/heartbeats";
import type { FlowRecord } from "../../../../sandbox/state/model";

type Said = boolean | undefined;

const flow = (sourceCluster: string, targetCluster: string, forward: Said, backward: Said): FlowRecord => ({
  project: "p",
  serviceName: "mm",
  sourceCluster,
  targetCluster,
  settings: {
    enabled: true,
    ...(forward === undefined ? {} : { emit_heartbeats_enabled: forward }),
    ...(backward === undefined ? {} : { emit_backward_heartbeats_enabled: backward }),
  },
});

const emit = (aliases: string[], flows: FlowRecord[], pair: string) =>
  heartbeatProperties(
    aliases.map((alias) => ({ alias, nodes: 1, clientSettings: {} })),
    flows,
  )[`${pair}.emit.heartbeats.enabled`];

describe("heartbeats of a pair of clusters", () => {
  // Nothing: no property, so that MirrorMaker's default (on) holds.
  const oneFlow: [said: Said, property: string | undefined][] = [
    [true, "true"],
    [false, "false"],
    [undefined, undefined],
  ];
  for (const [said, property] of oneFlow) {
    it(`${String(said)} in the only flow is ${String(property)}`, () => {
      expect(emit(["a", "b"], [flow("a", "b", said, false)], "a->b")).to.equal(property);
      expect(emit(["a", "b"], [flow("a", "b", false, said)], "b->a")).to.equal(property);
    });
  }

  // The flow a->b speaks about a->b by its heartbeats, the flow b->a by its backward heartbeats.
  const bothFlows: [forward: Said, backwardOfOther: Said, property: string | undefined][] = [
    [true, true, "true"],
    [true, false, "true"],
    [false, true, "true"],
    [true, undefined, "true"],
    [undefined, true, "true"],
    [false, false, "false"],
    [false, undefined, undefined],
    [undefined, false, undefined],
    [undefined, undefined, undefined],
  ];
  for (const [forward, backward, property] of bothFlows) {
    it(`${String(forward)} in one flow and ${String(backward)} in the other is ${String(property)}`, () => {
      const flows = [flow("a", "b", forward, false), flow("b", "a", false, backward)];
      expect(emit(["a", "b"], flows, "a->b")).to.equal(property);
    });
  }

  it("pairs that no flow connects have none, or each would cost a Connect worker", () => {
    const flows = [flow("a", "b", undefined, undefined)];
    for (const pair of ["a->c", "c->a", "b->c", "c->b"]) expect(emit(["a", "b", "c"], flows, pair)).to.equal("false");
    expect(emit(["a", "b", "c"], flows, "a->b")).to.equal(undefined);
  });
});
