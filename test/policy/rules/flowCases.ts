import type { TestResource } from "../harness/engine";
import { bound, cluster, from } from "../harness/replication";
import { flow, integration, mirrorMaker, pair } from "../harness/resources";
import { type Properties, UNKNOWN_ON_THE_WIRE } from "../harness/wire";
import { IDENTITY, PAIR, RING, type StackCase } from "./stackCase";

const both = (forth: Properties, back: Properties) =>
  PAIR.concat(mirrorMaker(), from("a", "b", forth), from("b", "a", back));
const mm2 = mirrorMaker({ serviceName: "mm2" }, "mm2");

/** Two services that both reach clusters a and b, the second one under these aliases. */
const twoServices = (a: string, b: string) => [...PAIR, mirrorMaker(), mm2, bound("a", "mm2", a), bound("b", "mm2", b)];

/** A flow whose source is the alias of an integration, which the preview does not know yet. */
const unknownSource = (resource: TestResource, integrationName: string): TestResource => ({
  ...resource,
  properties: { ...resource.properties, sourceCluster: UNKNOWN_ON_THE_WIRE },
  propertyDependencies: { sourceCluster: [integrationName] },
});

/** How flows lead from cluster to cluster, and under which names. */
export const FLOW_CASES: Record<string, StackCase> = {
  "a circle of three flows that keep names": {
    stack: [...RING, mirrorMaker(), from("a", "b", IDENTITY), from("b", "c", IDENTITY), from("c", "a", IDENTITY)],
    finds: ["mm2-no-identity-cycle a.b", "mm2-no-identity-cycle b.c", "mm2-no-identity-cycle c.a"],
  },
  "a circle whose flows have no topic in common": {
    stack: [
      ...RING,
      mirrorMaker(),
      from("a", "b", { ...IDENTITY, topics: ["x.*"] }),
      from("b", "c", { ...IDENTITY, topics: ["[xy].*"] }),
      from("c", "a", { ...IDENTITY, topics: ["y.*"] }),
    ],
  },
  "a circle with one flow that adds a prefix, over which the patterns let topics go on": {
    stack: [
      ...RING,
      mirrorMaker(),
      from("a", "b", { ...IDENTITY, topics: [".*"] }),
      from("b", "c", { topics: [".*"] }),
      from("c", "a", { ...IDENTITY, topics: [".*"] }),
    ],
    finds: ["mm2-no-identity-cycle a.b", "mm2-no-identity-cycle c.a"],
  },
  "a circle with one flow that adds a prefix, which no pattern lets through again": {
    stack: [...RING, mirrorMaker(), from("a", "b", IDENTITY), from("b", "c"), from("c", "a", IDENTITY)],
  },
  "a circle with two flows in a row that add prefixes": {
    stack: [
      ...RING,
      mirrorMaker(),
      from("a", "b", { topics: [".*"] }),
      from("b", "c", { topics: [".*"] }),
      from("c", "a", { ...IDENTITY, topics: [".*"] }),
    ],
  },
  "a circle with one flow that is switched off": {
    stack: [
      ...RING,
      mirrorMaker(),
      from("a", "b", IDENTITY),
      from("b", "c", { ...IDENTITY, enable: false }),
      from("c", "a", IDENTITY),
    ],
  },
  "a circle whose topics are unknown in part": {
    stack: [
      ...RING,
      mirrorMaker(),
      from("a", "b", IDENTITY),
      from("b", "c", { ...IDENTITY, topics: [UNKNOWN_ON_THE_WIRE] }),
      from("c", "a", IDENTITY),
    ],
  },
  "a circle over two MirrorMaker services, found by what their aliases are bound to": {
    stack: [
      ...twoServices("left", "right"),
      from("a", "b", IDENTITY),
      from("right", "left", { ...IDENTITY, serviceName: "mm2" }),
    ],
    finds: ["mm2-no-identity-cycle a.b", "mm2-no-identity-cycle right.left"],
  },

  "a circle with one flow that may be switched off": {
    stack: [
      ...RING,
      mirrorMaker(),
      from("a", "b", IDENTITY),
      from("b", "c", { ...IDENTITY, enable: UNKNOWN_ON_THE_WIRE }),
      from("c", "a", IDENTITY),
    ],
    finds: ["mm2-no-identity-cycle a.b", "mm2-no-identity-cycle b.c", "mm2-no-identity-cycle c.a"],
  },
  "a circle of patterns that nobody can compare": {
    stack: both({ ...IDENTITY, topics: ["[ab]*a[ab]{20}"] }, { ...IDENTITY, topics: ["[ab]*b[ab]{20}"] }),
  },
  "a circle with one flow whose policy is unknown": {
    stack: [
      ...RING,
      mirrorMaker(),
      from("a", "b", IDENTITY),
      from("b", "c", { replicationPolicyClass: UNKNOWN_ON_THE_WIRE }),
      from("c", "a", IDENTITY),
    ],
  },
  "a circle of two flows that keep names": {
    stack: both(IDENTITY, IDENTITY),
    finds: ["mm2-no-identity-cycle a.b", "mm2-no-identity-cycle b.a"],
  },
  "a flow from a cluster to itself that keeps names": {
    stack: [...cluster("a"), mirrorMaker(), bound("a", "mm", "again"), from("a", "again", IDENTITY)],
    finds: ["dr-distinct-regions a.again", "mm2-no-identity-cycle a.again"],
  },
  "a flow from a cluster to itself that adds prefixes": {
    stack: [...cluster("a"), mirrorMaker(), bound("a", "mm", "again"), from("a", "again", { topics: [".*"] })],
    finds: ["dr-distinct-regions a.again", "mm2-no-identity-cycle a.again"],
  },
  "a circle of flows that add prefixes, in which two services call the clusters by other names": {
    stack: [
      ...twoServices("left", "right"),
      from("a", "b", { topics: [".*"] }),
      from("right", "left", { topics: [".*"], serviceName: "mm2" }),
    ],
    finds: ["mm2-no-identity-cycle a.b"],
  },
  "a circle of flows that add prefixes, in which two services call one of the clusters by another name": {
    stack: [
      ...twoServices("left", "b"),
      from("a", "b", { topics: [".*"] }),
      from("b", "left", { topics: [".*"], serviceName: "mm2" }),
    ],
  },
  "a circle of flows that add prefixes and by other names, which no pattern lets through again": {
    stack: [
      ...twoServices("left", "right"),
      from("a", "b", { topics: ["[^.]+"] }),
      from("right", "left", { topics: ["[^.]+"], serviceName: "mm2" }),
    ],
  },
  "a way on from a circle, and a way into it": {
    stack: [
      ...RING,
      ...cluster("d"),
      ...cluster("e"),
      mirrorMaker(),
      from("d", "a", { ...IDENTITY, topics: ["d.*"] }),
      from("a", "b", IDENTITY),
      from("b", "c", IDENTITY),
      from("c", "a", IDENTITY),
      from("c", "e", IDENTITY),
    ],
    finds: ["mm2-no-identity-cycle a.b", "mm2-no-identity-cycle b.c", "mm2-no-identity-cycle c.a"],
  },

  "two flows into one cluster that keep the same names": {
    stack: [...RING, mirrorMaker(), from("a", "c", IDENTITY), from("b", "c", { ...IDENTITY, topics: ["o.*"] })],
    finds: ["mm2-identity-fan-in-disjoint b.c"],
  },
  "two flows into one cluster of which one keeps names": {
    stack: [...RING, mirrorMaker(), from("a", "c"), from("b", "c", IDENTITY)],
  },
  "two MirrorMaker services that keep names on the same way": {
    stack: [
      ...twoServices("left", "right"),
      from("a", "b", IDENTITY),
      from("left", "right", { ...IDENTITY, serviceName: "mm2" }),
    ],
  },
  "two flows into one cluster that keep different names": {
    stack: [
      ...RING,
      mirrorMaker(),
      from("a", "c", { ...IDENTITY, topics: ["a-.*"] }),
      from("b", "c", { ...IDENTITY, topics: ["b-.*"] }),
    ],
  },

  "flows both ways that add prefixes": { stack: both({}, {}) },
  "flows both ways of which one keeps names": {
    stack: both({}, IDENTITY),
    finds: ["mm2-active-active-default-policy b.a"],
  },
  "flows both ways of which one keeps names, over which the patterns let topics go on": {
    stack: both({ topics: [".*"] }, { ...IDENTITY, topics: [".*"] }),
    finds: ["mm2-active-active-default-policy b.a"],
  },
  "flows both ways of which the one that keeps names is switched off": {
    stack: both({}, { ...IDENTITY, enable: false }),
  },
  "flows both ways of which the one that adds prefixes is switched off": { stack: both({ enable: false }, IDENTITY) },
  "flows both ways with nothing in common": {
    stack: both({ topics: ["a-.*"] }, { ...IDENTITY, topics: ["b-.*"] }),
  },

  "the name of a service for an alias": {
    stack: pair({ flow: { sourceCluster: "kafka-source" } }),
    finds: ["mm2-flow-alias-exists flow"],
  },
  "an alias of another MirrorMaker service": {
    stack: [...PAIR, mirrorMaker(), mm2, bound("a", "mm2", "other"), from("other", "b")],
    finds: ["mm2-flow-alias-exists other.b"],
  },
  "an alias while an integration's is unknown": {
    stack: [
      ...pair({ flow: { sourceCluster: "x" } }),
      integration({ "kafkaMirrormakerUserConfig.clusterAlias": UNKNOWN_ON_THE_WIRE }, "any"),
    ],
  },
  "an alias that is unknown, and comes from an integration": {
    stack: [...pair().filter(({ name }) => name !== "flow"), unknownSource(flow(), "source-to-mm")],
  },
  "flows of a MirrorMaker service that another program made": {
    stack: [from("a", "b", { serviceName: "elsewhere" })],
  },
  "a circle of a MirrorMaker service that another program made": {
    stack: [
      from("a", "b", { ...IDENTITY, serviceName: "elsewhere" }),
      from("b", "a", { ...IDENTITY, serviceName: "elsewhere" }),
    ],
    finds: ["mm2-no-identity-cycle a.b", "mm2-no-identity-cycle b.a"],
  },
  "flows that keep names into a cluster that is unknown": {
    stack: [
      ...RING,
      mirrorMaker(),
      from("a", "c", { ...IDENTITY, targetCluster: UNKNOWN_ON_THE_WIRE }),
      from("b", "c", { ...IDENTITY, targetCluster: UNKNOWN_ON_THE_WIRE }),
    ],
  },

  "two MirrorMaker services that write one cluster under one alias": {
    stack: [...twoServices("a", "to"), from("a", "b"), from("a", "to", { serviceName: "mm2" })],
    finds: ["mm2-alias-unique-per-target a.b", "mm2-alias-unique-per-target a.to"],
  },
  "two MirrorMaker services that write one cluster under one alias, one of which does not run": {
    stack: [...twoServices("a", "to"), from("a", "b"), from("a", "to", { serviceName: "mm2", enable: false })],
  },
  "two MirrorMaker services that write clusters that are unknown": {
    stack: [
      ...twoServices("a", "to"),
      from("a", "b", { targetCluster: UNKNOWN_ON_THE_WIRE }),
      from("a", "to", { serviceName: "mm2", targetCluster: UNKNOWN_ON_THE_WIRE }),
    ],
  },
  "two MirrorMaker services that write one cluster under aliases that are unknown": {
    stack: [
      ...twoServices("x", "b"),
      unknownSource(from("a", "b"), "a-to-mm"),
      unknownSource(from("x", "b", { serviceName: "mm2" }), "a-to-mm2"),
    ],
  },
  "two MirrorMaker services that write one cluster under two aliases": {
    stack: [...twoServices("x", "b"), from("a", "b"), from("x", "b", { serviceName: "mm2" })],
  },
};
