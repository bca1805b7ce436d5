import type { PackConfig, TestResource } from "../harness/engine";
import { cluster, from } from "../harness/replication";
import { endpoint, integration, mirrorMaker, pair } from "../harness/resources";
import { type Properties, UNKNOWN_ON_THE_WIRE } from "../harness/wire";
import { RING, type StackCase } from "./stackCase";

const MONITORED: PackConfig = { "mm2-monitoring-integration": "advisory" };

/** What flows want of the services that they lie between. */
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
  "as few replicas as the configuration asks for": { stack: pair({ flow: { replicationFactor: 2 } }) },
  "as many replicas as a startup plan has brokers": {
    stack: pair({ flow: { replicationFactor: 3 }, target: { plan: "startup-4" } }),
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
    stack: pair({
      source: { cloudName: "azure-westeurope" },
      target: { cloudName: "aws-eu-west-1" },
      mm: { cloudName: "aws-eu-west-1" },
    }),
    config: { "dr-distinct-regions": { separation: "provider" } },
  },
  "a source whose provider is unknown": {
    stack: pair({ source: { cloudName: UNKNOWN_ON_THE_WIRE } }),
    config: { "dr-distinct-regions": { separation: "provider" } },
  },
  "maintenance of both on one day, at a time without seconds": {
    stack: pair({ target: { maintenanceWindowDow: "monday", maintenanceWindowTime: "10:00" } }),
    finds: ["dr-distinct-maintenance-windows flow"],
  },
  "maintenance at a time that nobody can read": {
    stack: pair({ target: { maintenanceWindowDow: "monday", maintenanceWindowTime: "10:00:00+02:00" } }),
  },
  "maintenance at a time of Aiven's choice": { stack: pair({ target: { maintenanceWindowDow: undefined } }) },

  "group offsets synced oftener than checkpoints come": {
    stack: pair({ flow: { syncGroupOffsetsIntervalSeconds: 30 } }),
    finds: ["dr-checkpoint-intervals-equal mm"],
  },

  "group offsets of two flows synced oftener than checkpoints come": {
    stack: [
      ...RING,
      mirrorMaker(),
      from("a", "c", { syncGroupOffsetsIntervalSeconds: 30 }),
      from("b", "c", { syncGroupOffsetsIntervalSeconds: 30 }),
    ],
    finds: ["dr-checkpoint-intervals-equal mm"],
  },
  "an interval of group offsets that are not synced": {
    stack: pair({ flow: { syncGroupOffsetsEnabled: false, syncGroupOffsetsIntervalSeconds: 30 } }),
  },
  "an interval of group offsets of a flow that is switched off": {
    stack: pair({ flow: { enable: false, syncGroupOffsetsIntervalSeconds: 30 } }),
  },

  "MirrorMaker far from its target": {
    stack: pair({ mm: { cloudName: "google-europe-west1" } }),
    finds: ["mm2-near-target mm"],
    config: { "mm2-near-target": "advisory" },
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
  "prices within the limit, and a plan that is unknown": {
    stack: pair({ target: { plan: UNKNOWN_ON_THE_WIRE } }),
    config: {
      "monthly-budget": { limitUsd: 700, prices: { "kafka/business-4": 500, "kafka_mirrormaker/business-4": 200 } },
    },
  },
  "plans without a price": {
    stack: pair(),
    finds: ["monthly-budget harness-test"],
    config: { "monthly-budget": { limitUsd: 1200 } },
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
