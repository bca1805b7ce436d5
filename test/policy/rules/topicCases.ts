import type { TestResource } from "../harness/engine";
import { bound, from } from "../harness/replication";
import { integration, kafka, mirrorMaker, pair, topic } from "../harness/resources";
import { type Properties, UNKNOWN_ON_THE_WIRE } from "../harness/wire";
import { IDENTITY, PAIR, RING, type StackCase } from "./stackCase";

const LARGE = { "config.maxMessageBytes": "2000000" };

const mm2 = mirrorMaker({ serviceName: "mm2" }, "mm2");

const diskless = (changes: Properties, name = "diskless") => topic({ "config.disklessEnable": true, ...changes }, name);

/** What `bound` makes, with a limit of the producer that writes to the cluster. */
const producer = (name: string, maxRequestSize: unknown): TestResource =>
  integration(
    {
      sourceServiceName: name,
      destinationServiceName: "mm",
      kafkaMirrormakerUserConfig: { clusterAlias: name, kafkaMirrormaker: { producerMaxRequestSize: maxRequestSize } },
    },
    `${name}-to-mm`,
  );

/** What flows do to topics: how they deliver their records, what they name their copies, and how much they carry. */
export const TOPIC_CASES: Record<string, StackCase> = {
  "exactly once for one flow into a cluster and not for the other": {
    stack: [...RING, mirrorMaker(), from("a", "c"), from("b", "c", { exactlyOnceDeliveryEnabled: false })],
    finds: ["mm2-exactly-once-consistent a.c", "mm2-exactly-once-consistent b.c"],
  },
  "exactly once for one flow into a cluster and the default for the other": {
    stack: [...RING, mirrorMaker(), from("a", "c"), from("b", "c", { exactlyOnceDeliveryEnabled: undefined })],
    finds: ["mm2-exactly-once-consistent a.c", "mm2-exactly-once-consistent b.c"],
  },
  "exactly once for one flow into a cluster and not for one that is switched off": {
    stack: [
      ...RING,
      mirrorMaker(),
      from("a", "c"),
      from("b", "c", { exactlyOnceDeliveryEnabled: false, enable: false }),
    ],
  },
  "exactly once into one cluster and not into another": {
    stack: [...RING, mirrorMaker(), from("a", "b"), from("a", "c", { exactlyOnceDeliveryEnabled: false })],
  },
  "exactly once for one of two flows into clusters that are unknown": {
    stack: [
      ...RING,
      mirrorMaker(),
      from("a", "b", { targetCluster: UNKNOWN_ON_THE_WIRE }),
      from("a", "c", { targetCluster: UNKNOWN_ON_THE_WIRE, exactlyOnceDeliveryEnabled: false }),
    ],
  },
  "exactly once into a diskless topic that has the source's name": {
    stack: [...pair({ flow: IDENTITY }), diskless({ serviceName: "target", topicName: "orders" })],
    finds: ["mm2-exactly-once-consistent flow"],
  },
  "exactly once beside diskless topics that are no copies": {
    stack: [
      ...pair(),
      diskless({ serviceName: "target", topicName: "archiv.orders" }),
      diskless({ serviceName: "target", topicName: "source.other" }, "other"),
      diskless({ topicName: "source.orders" }, "at-home"),
    ],
  },
  "exactly once into a diskless topic while the flow's topics are unknown": {
    stack: [
      ...pair({ flow: { topics: [UNKNOWN_ON_THE_WIRE] } }),
      diskless({ serviceName: "target", topicName: "source.orders" }),
    ],
  },
  "exactly once into a diskless topic": {
    stack: [...pair(), diskless({ serviceName: "target", topicName: "source.orders" })],
    finds: ["mm2-exactly-once-consistent flow", "mm2-remote-name-length orders"],
  },

  "a copy's name of 250 characters": {
    stack: pair({ topic: { topicName: "orders".padEnd(243, "x") } }),
    finds: ["mm2-remote-name-length orders"],
  },
  "a copy's name of 249 characters": { stack: pair({ topic: { topicName: "orders".padEnd(242, "x") } }) },
  "a long name of a topic that is not copied": { stack: pair({ topic: { topicName: "private".padEnd(243, "x") } }) },
  "a long name of a topic whose flow is switched off": {
    stack: pair({ flow: { enable: false }, topic: { topicName: "orders".padEnd(243, "x") } }),
  },
  "a long name of a topic whose flow's policy is unknown": {
    stack: pair({
      flow: { replicationPolicyClass: UNKNOWN_ON_THE_WIRE },
      topic: { topicName: "orders".padEnd(243, "x") },
    }),
  },
  "a long name of a topic while the flow's topics are unknown": {
    stack: pair({ flow: { topics: [UNKNOWN_ON_THE_WIRE] }, topic: { topicName: "orders".padEnd(243, "x") } }),
  },
  "a copy's name that grows too long on the second hop": {
    stack: [
      ...RING,
      mirrorMaker(),
      from("a", "b"),
      from("b", "c", { topics: [".*"] }),
      topic({ serviceName: "a", topicName: "orders".padEnd(246, "x") }),
    ],
    finds: ["mm2-remote-name-length orders"],
  },
  "a topic that MirrorMaker takes for a copy": {
    stack: pair({ topic: { topicName: "target.orders" }, flow: { topics: [".*"] } }),
    finds: ["mm2-remote-name-length orders"],
  },
  "a topic that MirrorMaker takes for a copy on the second hop": {
    stack: [
      ...RING,
      mirrorMaker(),
      from("a", "b", { ...IDENTITY, topics: [".*"] }),
      from("b", "c", { topics: [".*"] }),
      topic({ serviceName: "a", topicName: "c.orders" }),
    ],
  },
  "a topic that goes to and fro under ever longer names, which is another rule's finding": {
    stack: [
      ...PAIR,
      mirrorMaker(),
      from("a", "b", { topics: [".*"] }),
      from("b", "a", { ...IDENTITY, topics: [".*"] }),
      topic({ serviceName: "a" }),
    ],
    finds: ["mm2-active-active-default-policy b.a"],
  },
  "a topic that a copy of the same name goes into": {
    stack: [...pair({ flow: IDENTITY }), topic({ serviceName: "target" }, "same")],
  },
  "a topic that a copy would mix with, which comes over two ways": {
    stack: [
      ...PAIR,
      mirrorMaker(),
      mm2,
      bound("a", "mm2"),
      bound("b", "mm2", "to"),
      from("a", "b"),
      from("a", "to", { serviceName: "mm2" }),
      topic({ serviceName: "a" }),
      topic({ serviceName: "b", topicName: "a.orders" }, "same"),
    ],
    finds: ["mm2-alias-unique-per-target a.b", "mm2-alias-unique-per-target a.to", "mm2-remote-name-length orders"],
  },
  "a topic that a copy would mix with": {
    stack: [...pair(), topic({ serviceName: "target", topicName: "source.orders" }, "same")],
    finds: ["mm2-remote-name-length orders"],
  },

  "records too large for MirrorMaker's producer": {
    stack: pair({ topic: LARGE }),
    finds: ["mm2-max-message-size flow"],
  },
  "records of two topics too large for MirrorMaker's producer": {
    stack: [...pair({ topic: LARGE }), topic({ topicName: "orders-eu", ...LARGE }, "orders-eu")],
    finds: ["mm2-max-message-size flow"],
  },
  "records as large as MirrorMaker's producer takes": {
    stack: pair({ topic: { "config.maxMessageBytes": "1048576" } }),
  },
  "large records of a flow that is switched off": { stack: pair({ flow: { enable: false }, topic: LARGE }) },
  "large records while the flow's topics are unknown": {
    stack: pair({ flow: { topics: [UNKNOWN_ON_THE_WIRE] }, topic: LARGE }),
  },
  "large records into a cluster that is unknown": {
    stack: pair({ flow: { targetCluster: UNKNOWN_ON_THE_WIRE }, topic: LARGE }),
  },
  "large records that MirrorMaker's producer takes, or may take": {
    stack: [
      kafka({ serviceName: "a" }, "a"),
      kafka({ serviceName: "b", cloudName: "google-b", maintenanceWindowDow: undefined }, "b"),
      producer("a", 2_000_000),
      producer("b", UNKNOWN_ON_THE_WIRE),
      mirrorMaker(),
      from("a", "b"),
      from("b", "a"),
      topic({ serviceName: "a", ...LARGE }),
      topic({ serviceName: "b", ...LARGE }, "others"),
    ],
  },
  "large records of a topic that is not copied": {
    stack: pair({ topic: { ...LARGE, topicName: "private" } }),
  },
};
