import type { PackConfig, TestResource } from "../harness/engine";
import { cluster, from } from "../harness/replication";
import { endpoint, integration, mirrorMaker, pair, topic } from "../harness/resources";
import { type Properties, UNKNOWN_ON_THE_WIRE } from "../harness/wire";
import { RING, type StackCase } from "./stackCase";

const MONITORED: PackConfig = { "mm2-monitoring-integration": "advisory" };

/** What flows want of the services and topics that they lie between. */
export const SERVICE_CASES: Record<string, StackCase> = {
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
