import { expect } from "chai";
import { nearTarget } from "../../../policy/rules/services/nearTarget";
import { STACK_RESOURCE, type TestResource, analyzeStack, urnOf } from "../harness/engine";
import { bound, cluster, from } from "../harness/replication";
import { mirrorMaker, pair } from "../harness/resources";
import { UNKNOWN_ON_THE_WIRE } from "../harness/wire";

const PAIR = ["a", "b"].flatMap((name) => cluster(name));
const RING = ["a", "b", "c"].flatMap((name) => cluster(name));

const CASES: Record<string, { stack: TestResource[]; finds?: true }> = {
  "MirrorMaker far from its target": {
    stack: pair({ mm: { cloudName: "google-europe-west1" } }),
    finds: true,
  },
  "MirrorMaker beside its target": { stack: pair() },
  "MirrorMaker beside the last of its targets": {
    stack: [...RING, mirrorMaker({ cloudName: "google-c" }), from("a", "b"), from("a", "c")],
  },
  "MirrorMaker far from both of its targets": {
    stack: [...RING, mirrorMaker({ cloudName: "google-a" }), from("a", "b"), from("a", "c")],
    finds: true,
  },
  "MirrorMaker beside the target of a flow that is switched off": {
    stack: [...RING, mirrorMaker({ cloudName: "google-c" }), from("a", "b"), from("a", "c", { enable: false })],
    finds: true,
  },
  "MirrorMaker beside the target of a flow that may be switched off": {
    stack: [
      ...RING,
      mirrorMaker({ cloudName: "google-c" }),
      from("a", "b"),
      from("a", "c", { enable: UNKNOWN_ON_THE_WIRE }),
    ],
  },
  "MirrorMaker beside the target of another MirrorMaker service": {
    stack: [
      ...RING,
      mirrorMaker({ cloudName: "google-c" }),
      mirrorMaker({ serviceName: "mm2", cloudName: "google-c" }, "mm2"),
      bound("a", "mm2"),
      bound("c", "mm2"),
      from("a", "b"),
      from("a", "c", { serviceName: "mm2" }),
    ],
    finds: true,
  },
  "MirrorMaker in a place that is unknown": { stack: pair({ mm: { cloudName: UNKNOWN_ON_THE_WIRE } }) },
  "MirrorMaker in a place that is not said": { stack: pair({ mm: { cloudName: undefined } }) },
  "MirrorMaker far from one target, while another's place is unknown": {
    stack: [
      ...cluster("a"),
      ...cluster("b"),
      ...cluster("c", { cloudName: UNKNOWN_ON_THE_WIRE }),
      mirrorMaker(),
      from("a", "b"),
      from("a", "c"),
    ],
  },
  "MirrorMaker whose target another program made": {
    stack: [...cluster("a"), bound("b"), mirrorMaker(), from("a", "b")],
  },
  "MirrorMaker without flows": { stack: [...PAIR, mirrorMaker()] },
};

describe("mm2-near-target", () => {
  for (const [what, { stack, finds }] of Object.entries(CASES)) {
    it(`${finds === true ? "finds" : "has nothing against"} ${what}`, () => {
      const found = analyzeStack([nearTarget], [STACK_RESOURCE, ...stack]).map(({ urn }) => urn);
      expect(found).to.deep.equal(finds === true ? [urnOf(mirrorMaker())] : []);
    });
  }
});
