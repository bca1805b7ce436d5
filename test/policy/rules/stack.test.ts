import { expect } from "chai";
import { rules } from "../../../policy/policies";
import { type PackConfig, STACK_RESOURCE, type TestResource, analyzeStack } from "../harness/engine";
import { endpoint, flow, integration, mirrorMaker, pair, topic } from "../harness/resources";
import { bound, cluster, from } from "../harness/replication";
import { type Properties, UNKNOWN_ON_THE_WIRE } from "../harness/wire";

const IDENTITY = { replicationPolicyClass: "org.apache.kafka.connect.mirror.IdentityReplicationPolicy" };

const MONITORED: PackConfig = { "mm2-monitoring-integration": "advisory" };

/** Advice that most of the cases below do not follow, and that is not what they are about. */
const UNJUDGED: PackConfig = { "mm2-monitoring-integration": "disabled", "mm2-near-target": "disabled" };

interface Case {
  stack: TestResource[];
  /** `<policy> <name of the resource>` for each finding. */
  finds?: string[];
  config?: PackConfig;
}

const RING = ["a", "b", "c"].flatMap((name) => cluster(name));
const PAIR = ["a", "b"].flatMap((name) => cluster(name));
const both = (forth: Properties, back: Properties) =>
  PAIR.concat(mirrorMaker(), from("a", "b", forth), from("b", "a", back));
const mm2 = mirrorMaker({ serviceName: "mm2" }, "mm2");

const CASES: Record<string, Case> = {
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
      ...PAIR,
      mirrorMaker(),
      mm2,
      bound("a", "mm2", "left"),
      bound("b", "mm2", "right"),
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
    finds: ["dr-distinct-regions a.again"],
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
    stack: [
      ...pair().filter(({ name }) => name !== "flow"),
      { ...flow({ sourceCluster: UNKNOWN_ON_THE_WIRE }), propertyDependencies: { sourceCluster: ["source-to-mm"] } },
    ],
  },
  "flows of a MirrorMaker service that another program made": {
    stack: [from("a", "b", { serviceName: "elsewhere" })],
  },

  "two MirrorMaker services that write one cluster under one alias": {
    stack: [
      ...PAIR,
      mirrorMaker(),
      mm2,
      bound("a", "mm2"),
      bound("b", "mm2", "to"),
      from("a", "b"),
      from("a", "to", { serviceName: "mm2" }),
    ],
    finds: ["mm2-alias-unique-per-target a.b", "mm2-alias-unique-per-target a.to"],
  },
  "two MirrorMaker services that write one cluster under two aliases": {
    stack: [
      ...PAIR,
      mirrorMaker(),
      mm2,
      bound("a", "mm2", "x"),
      bound("b", "mm2"),
      from("a", "b"),
      from("x", "b", { serviceName: "mm2" }),
    ],
  },

  "more replicas of remote topics than brokers": {
    stack: pair({ flow: { replicationFactor: 4 } }),
    finds: ["mm2-replication-factor-fits flow"],
  },
  "as many replicas as a premium plan has brokers": {
    stack: pair({ flow: { replicationFactor: 6 }, target: { plan: "premium-6x-8" } }),
  },
  "one replica": { stack: pair({ flow: { replicationFactor: 1 } }), finds: ["mm2-replication-factor-fits flow"] },
  "replicas on a plan whose nodes only the configuration knows": {
    stack: pair({ flow: { replicationFactor: 3 }, target: { plan: "acme-2" } }),
    finds: ["mm2-replication-factor-fits flow"],
    config: { "mm2-replication-factor-fits": { planNodes: { "acme-2": 2 } } },
  },
  "replicas on a plan that nobody knows": {
    stack: pair({ flow: { replicationFactor: 9 }, target: { plan: "acme-2" } }),
  },
  "more replicas of a topic than brokers": {
    stack: pair({ topic: { replication: 4 } }),
    finds: ["kafka-topic-replication-fits orders"],
  },

  "source and target in one region": {
    stack: pair({ target: { cloudName: "google-europe-west1" }, mm: { cloudName: "google-europe-west1" } }),
    finds: ["dr-distinct-regions flow"],
  },
  "source and target with one provider, where two are wanted": {
    stack: pair(),
    finds: ["dr-distinct-regions flow"],
    config: { "dr-distinct-regions": { separation: "provider" } },
  },
  "maintenance of both on one day": {
    stack: pair({ target: { maintenanceWindowDow: "monday", maintenanceWindowTime: "22:00:00" } }),
    finds: ["dr-distinct-maintenance-windows flow"],
  },
  "maintenance of both around the end of the week": {
    stack: pair({
      source: { maintenanceWindowDow: "sunday" },
      target: { maintenanceWindowDow: "monday", maintenanceWindowTime: "09:00:00" },
    }),
    finds: ["dr-distinct-maintenance-windows flow"],
  },
  "maintenance exactly a day apart": {
    stack: pair({
      source: { maintenanceWindowDow: "monday", maintenanceWindowTime: "03:30:00" },
      target: { maintenanceWindowDow: "tuesday", maintenanceWindowTime: "03:30:00" },
    }),
  },
  "maintenance a minute less than a day apart": {
    stack: pair({
      source: { maintenanceWindowDow: "monday", maintenanceWindowTime: "03:30:00" },
      target: { maintenanceWindowDow: "tuesday", maintenanceWindowTime: "03:29:00" },
    }),
    finds: ["dr-distinct-maintenance-windows flow"],
  },
  "source and target with different providers": {
    stack: pair({ target: { cloudName: "aws-eu-west-1" }, mm: { cloudName: "aws-eu-west-1" } }),
    config: { "dr-distinct-regions": { separation: "provider" } },
  },
  "maintenance at a time of Aiven's choice": { stack: pair({ target: { maintenanceWindowDow: undefined } }) },

  "group offsets synced oftener than checkpoints come": {
    stack: pair({ flow: { syncGroupOffsetsIntervalSeconds: 30 } }),
    finds: ["dr-checkpoint-intervals-equal mm"],
  },

  "exactly once for one flow into a cluster and not for the other": {
    stack: [...RING, mirrorMaker(), from("a", "c"), from("b", "c", { exactlyOnceDeliveryEnabled: false })],
    finds: ["mm2-exactly-once-consistent a.c", "mm2-exactly-once-consistent b.c"],
  },
  "exactly once into a diskless topic": {
    stack: [
      ...pair(),
      topic({ serviceName: "target", topicName: "source.orders", "config.disklessEnable": true }, "diskless"),
    ],
    finds: ["mm2-exactly-once-consistent flow", "mm2-remote-name-length orders"],
  },

  "MirrorMaker without metrics": {
    stack: pair().filter(({ name }) => name !== "mm-to-metrics"),
    finds: ["mm2-monitoring-integration mm"],
    config: MONITORED,
  },
  "MirrorMaker with metrics by its own list of integrations": {
    stack: pair({ mm: { serviceIntegrations: [{ integrationType: "metrics", sourceServiceName: "m" }] } }).filter(
      ({ name }) => name !== "mm-to-metrics",
    ),
    config: MONITORED,
  },
  "offset syncs written on a cluster outside Aiven": {
    stack: [...external({ sourceEndpointId: "my-project/1234" }), from("outside", "b")],
    finds: ["mm2-offset-syncs-location outside.b"],
  },
  "offset syncs of a cluster outside whose endpoint this preview will create": {
    stack: [...external({ sourceEndpointId: UNKNOWN_ON_THE_WIRE }), from("outside", "b")],
    finds: ["mm2-offset-syncs-location outside.b"],
  },
  "offset syncs kept on the target": {
    stack: [
      ...external({ sourceEndpointId: "my-project/1234" }),
      from("outside", "b", { offsetSyncsTopicLocation: "target" }),
    ],
  },

  "a copy's name of 250 characters": {
    stack: pair({ topic: { topicName: "orders".padEnd(243, "x") } }),
    finds: ["mm2-remote-name-length orders"],
  },
  "a copy's name of 249 characters": { stack: pair({ topic: { topicName: "orders".padEnd(242, "x") } }) },
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
  "a topic that a copy would mix with": {
    stack: [...pair(), topic({ serviceName: "target", topicName: "source.orders" }, "same")],
    finds: ["mm2-remote-name-length orders"],
  },

  "records too large for MirrorMaker's producer": {
    stack: pair({ topic: { "config.maxMessageBytes": "2000000" } }),
    finds: ["mm2-max-message-size flow"],
  },
  "large records of a topic that is not copied": {
    stack: pair({ topic: { "config.maxMessageBytes": "2000000", topicName: "private" } }),
  },

  "prices above the limit": {
    stack: pair(),
    finds: ["monthly-budget harness-test"],
    config: {
      "monthly-budget": { limitUsd: 1000, prices: { "kafka/business-4": 500, "kafka_mirrormaker/business-4": 200 } },
    },
  },
  "prices within the limit": {
    stack: pair(),
    config: {
      "monthly-budget": { limitUsd: 1200, prices: { "kafka/business-4": 500, "kafka_mirrormaker/business-4": 200 } },
    },
  },
  "a plan without a price": {
    stack: pair(),
    finds: ["monthly-budget harness-test"],
    config: { "monthly-budget": { limitUsd: 1200, prices: { "kafka/business-4": 500 } } },
  },
};

describe("rules about what resources are to each other", () => {
  for (const [what, { stack, finds = [], config = {} }] of Object.entries(CASES)) {
    it(`${finds.length === 0 ? "have nothing against" : "find"} ${what}`, () => {
      const found = analyzeStack(rules, [STACK_RESOURCE, ...stack], { ...UNJUDGED, ...config });
      const names = found.map(({ policy, urn }) => `${policy} ${urn.split("::").at(-1) ?? ""}`);
      expect(names.sort()).to.deep.equal([...finds].sort());
    });
  }

  it("name all flows of a circle, in their order, from the one that is judged", () => {
    const { stack = [] } = CASES["a way on from a circle, and a way into it"] ?? {};
    const found = analyzeStack(rules, [STACK_RESOURCE, ...stack], UNJUDGED);
    expect(found.map(({ message }) => /The flows (.*) form/.exec(message)?.[1]).sort()).to.deep.equal([
      "a.b, b.c, c.a",
      "b.c, c.a, a.b",
      "c.a, a.b, b.c",
    ]);
  });
});

function external(source: Properties): TestResource[] {
  return [
    endpoint(),
    mirrorMaker(),
    ...cluster("b"),
    {
      ...integration(
        { sourceServiceName: undefined, ...source, "kafkaMirrormakerUserConfig.clusterAlias": "outside" },
        "outside-to-mm",
      ),
      propertyDependencies: { sourceEndpointId: ["external"] },
    },
  ];
}
