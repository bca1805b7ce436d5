import type { TSchema } from "@sinclair/typebox";
import { expect } from "chai";
import {
  flowSettings,
  mirrorMakerIntegrationConfig,
  mirrorMakerUserConfig,
} from "../../../../sandbox/api/schemas/mirrorMakerUserConfig";
import { type MirrorMakerPlan, mirrorMakerProperties } from "../../../../sandbox/mirrormaker/properties";
import type { FlowRecord, JsonObject } from "../../../../sandbox/state/model";

const DEFAULT_POLICY = "org.apache.kafka.connect.mirror.DefaultReplicationPolicy";
const IDENTITY_POLICY = "org.apache.kafka.connect.mirror.IdentityReplicationPolicy";

const flow = (settings: JsonObject, sourceCluster = "source", targetCluster = "target"): FlowRecord => ({
  project: "p",
  serviceName: "mm",
  sourceCluster,
  targetCluster,
  settings,
});
const cluster = (alias: string, nodes: number | undefined = 3, clientSettings: JsonObject = {}) => ({
  alias,
  nodes,
  clientSettings,
});

const plan = (change: Partial<MirrorMakerPlan> = {}): MirrorMakerPlan => ({
  serviceSettings: {},
  clusters: [cluster("source"), cluster("target")],
  flows: [flow({ enabled: true })],
  ...change,
});
const properties = (change?: Partial<MirrorMakerPlan>) => mirrorMakerProperties(plan(change)).properties;
const notes = (change?: Partial<MirrorMakerPlan>) => mirrorMakerProperties(plan(change)).notes;

/** What a change adds to the properties of the plan without it, or changes in them. */
function added(change: Partial<MirrorMakerPlan>): Record<string, string> {
  const before = properties();
  return Object.fromEntries(Object.entries(properties(change)).filter(([key, value]) => before[key] !== value));
}

describe("the map from Aiven's fields to MirrorMaker's properties", () => {
  const exactlyOnce = {
    "target.exactly.once.source.support": "enabled",
    "source.consumer.isolation.level": "read_committed",
    "dedicated.mode.enable.internal.rest": "true",
    listeners: "http://127.0.0.1:0",
  };
  const flowFields: [field: string, value: JsonObject[string], properties: Record<string, string>][] = [
    ["topics", ["orders", "pay.*"], { "source->target.topics": "orders,pay.*" }],
    ["topics", [], {}],
    [
      "topics.blacklist",
      ["__.*", ".*[\\-\\.]internal"],
      { "source->target.topics.exclude": "__.*,.*[\\-\\.]internal" },
    ],
    ["topics.blacklist", [], {}],
    ["replication_policy_class", IDENTITY_POLICY, { "source->target.replication.policy.class": IDENTITY_POLICY }],
    ["replication_policy_class", DEFAULT_POLICY, { "source->target.replication.policy.class": DEFAULT_POLICY }],
    ["sync_group_offsets_enabled", true, { "source->target.sync.group.offsets.enabled": "true" }],
    ["sync_group_offsets_enabled", false, { "source->target.sync.group.offsets.enabled": "false" }],
    ["sync_group_offsets_interval_seconds", 7, { "source->target.sync.group.offsets.interval.seconds": "7" }],
    ["emit_heartbeats_enabled", true, { "source->target.emit.heartbeats.enabled": "true" }],
    ["emit_heartbeats_enabled", false, { "source->target.emit.heartbeats.enabled": "false" }],
    ["emit_backward_heartbeats_enabled", true, { "target->source.emit.heartbeats.enabled": "true" }],
    ["emit_backward_heartbeats_enabled", false, { "target->source.emit.heartbeats.enabled": "false" }],
    ["offset_syncs_topic_location", "target", { "source->target.offset-syncs.topic.location": "target" }],
    ["replication_factor", 3, { "source->target.replication.factor": "3" }],
    ["config_properties_exclude", "a,b", { "source->target.config.properties.exclude": "a,b" }],
    ["offset_lag_max", 0, { "source->target.offset.lag.max": "0" }],
    ["exactly_once_delivery_enabled", true, exactlyOnce],
    ["exactly_once_delivery_enabled", false, {}],
    ["follower_fetching_enabled", true, { "source.consumer.client.rack": "sandbox-a" }],
    ["follower_fetching_enabled", false, {}],
  ];
  for (const [field, value, expected] of flowFields) {
    it(`flow ${field} = ${JSON.stringify(value)}`, () => {
      expect(added({ flows: [flow({ enabled: true, [field]: value })] })).to.deep.equal(expected);
    });
  }

  const serviceFields: [field: string, value: JsonObject[string], property: string, text: string][] = [
    ["admin_timeout_ms", 30_000, "admin.timeout.ms", "30000"],
    ["emit_checkpoints_enabled", false, "emit.checkpoints.enabled", "false"],
    ["emit_checkpoints_interval_seconds", 5, "emit.checkpoints.interval.seconds", "5"],
    ["groups", "a,b.*", "groups", "a,b.*"],
    ["groups_exclude", "console-consumer-.*", "groups.exclude", "console-consumer-.*"],
    ["offset_lag_max", 10, "offset.lag.max", "10"],
    ["refresh_groups_enabled", true, "refresh.groups.enabled", "true"],
    ["refresh_groups_interval_seconds", 600, "refresh.groups.interval.seconds", "600"],
    ["refresh_topics_enabled", false, "refresh.topics.enabled", "false"],
    ["refresh_topics_interval_seconds", 60, "refresh.topics.interval.seconds", "60"],
    ["sync_group_offsets_enabled", true, "sync.group.offsets.enabled", "true"],
    ["sync_group_offsets_interval_seconds", 9, "sync.group.offsets.interval.seconds", "9"],
    ["sync_topic_configs_enabled", false, "sync.topic.configs.enabled", "false"],
    ["tasks_max_per_cpu", 4, "tasks.max", "4"],
  ];
  for (const [field, value, property, text] of serviceFields) {
    it(`service ${field} is ${property}`, () => {
      expect(added({ serviceSettings: { [field]: value } })).to.deep.equal({ [property]: text });
    });
  }

  it("a service setting that is null is left to MirrorMaker", () => {
    expect(added({ serviceSettings: { offset_lag_max: null } })).to.deep.equal({});
  });

  const integrationFields: [field: string, value: string | number, property: string][] = [
    ["consumer_auto_offset_reset", "latest", "consumer.auto.offset.reset"],
    ["consumer_fetch_min_bytes", 1, "consumer.fetch.min.bytes"],
    ["consumer_fetch_max_bytes", 2, "consumer.fetch.max.bytes"],
    ["consumer_fetch_max_wait_ms", 3, "consumer.fetch.max.wait.ms"],
    ["consumer_max_partition_fetch_bytes", 4, "consumer.max.partition.fetch.bytes"],
    ["consumer_max_poll_records", 100, "consumer.max.poll.records"],
    ["consumer_receive_buffer_bytes", -1, "consumer.receive.buffer.bytes"],
    ["consumer_request_timeout_ms", 6, "consumer.request.timeout.ms"],
    ["producer_batch_size", 7, "producer.batch.size"],
    ["producer_buffer_memory", 5_242_880, "producer.buffer.memory"],
    ["producer_compression_type", "zstd", "producer.compression.type"],
    ["producer_linger_ms", 8, "producer.linger.ms"],
    ["producer_max_request_size", 9, "producer.max.request.size"],
    ["producer_request_timeout_ms", 10, "producer.request.timeout.ms"],
    ["producer_send_buffer_bytes", -1, "producer.send.buffer.bytes"],
  ];
  for (const [field, value, property] of integrationFields) {
    it(`integration ${field} is <alias>.${property}, for that alias alone`, () => {
      const clusters = [cluster("source", 3, { [field]: value }), cluster("target")];
      expect(added({ clusters })).to.deep.equal({ [`source.${property}`]: String(value) });
    });
  }

  it("every field that the API takes has its row", () => {
    const rows = (table: readonly (readonly [string, ...unknown[]])[]) =>
      [...new Set(table.map(([field]) => field))].sort();
    expect(rows([["enabled"], ...flowFields])).to.deep.equal(Object.keys(flowSettings).sort());
    expect(rows(serviceFields)).to.deep.equal(fieldsOf(mirrorMakerUserConfig));
    expect(rows(integrationFields)).to.deep.equal(fieldsOf(mirrorMakerIntegrationConfig));
  });

  const fieldsOf = ({ properties: { kafka_mirrormaker: schema } }: { properties: Record<string, TSchema> }) =>
    Object.keys((schema as unknown as { properties: object }).properties).sort();
});

describe("MirrorMaker's properties", () => {
  it("a flow whose fields were never sent has only what the sandbox must say", () => {
    const own = Object.entries(properties()).filter(([key]) => key.includes("->"));
    expect(Object.fromEntries(own)).to.deep.equal({
      "source->target.enabled": "true",
      "source->target.replication.factor": "2",
      "source->target.offset-syncs.topic.replication.factor": "3",
      "source->target.checkpoints.topic.replication.factor": "3",
      "source->target.heartbeats.topic.replication.factor": "3",
      "target->source.heartbeats.topic.replication.factor": "3",
    });
    expect(properties()["clusters"]).to.equal("source, target");
  });

  it("gives no topic more replicas than its cluster has brokers", () => {
    const clusters = [cluster("source", 1), cluster("target", 2)];
    const one = properties({ clusters, flows: [flow({ enabled: true, replication_factor: 3 })] });
    expect(one["source->target.replication.factor"]).to.equal("2");
    expect(one["source->target.checkpoints.topic.replication.factor"]).to.equal("2");
    expect(one["source->target.offset-syncs.topic.replication.factor"]).to.equal("1");
    expect(one["source->target.heartbeats.topic.replication.factor"]).to.equal("2");
    expect(one["target->source.heartbeats.topic.replication.factor"]).to.equal("1");
    expect(one["source.offset.storage.replication.factor"]).to.equal("1");
    expect(one["target.status.storage.replication.factor"]).to.equal("2");
    const there = { enabled: true, offset_syncs_topic_location: "target" };
    const two = properties({ clusters, flows: [flow(there)] });
    expect(two["source->target.offset-syncs.topic.replication.factor"]).to.equal("2");
  });

  it("says when a flow gets fewer replicas than it wants", () => {
    const clusters = [cluster("source", 1), cluster("target", 1)];
    expect(notes({ clusters, flows: [flow({ enabled: true, replication_factor: 3 })] })).to.deep.equal([
      "flow source->target: replication_factor 3 is 1 in the brokers, as many as target has here",
    ]);
    expect(notes({ clusters, flows: [flow({ enabled: true, replication_factor: 1 })] })).to.deep.equal([]);
    expect(notes({ clusters })).to.deep.equal([]);
  });

  it("leaves factors of an external cluster to its brokers, unless the flow says one", () => {
    const clusters = [cluster("source"), { ...cluster("target"), nodes: undefined }];
    const open = properties({ clusters });
    expect(open["source->target.replication.factor"]).to.equal("-1");
    expect(open["target.config.storage.replication.factor"]).to.equal("-1");
    const said = properties({ clusters, flows: [flow({ enabled: true, replication_factor: 3 })] });
    expect(said["source->target.replication.factor"]).to.equal("3");
  });

  it("keeps everything of a disabled flow away from the flows that run", () => {
    const disabled = flow({ enabled: false, exactly_once_delivery_enabled: true, follower_fetching_enabled: true });
    const { properties: rendered, running } = mirrorMakerProperties(plan({ flows: [disabled] }));
    expect(running).to.deep.equal([]);
    expect(Object.keys(rendered).filter((key) => /enabled|exactly|rack|isolation/.test(key))).to.deep.equal([
      "sync.topic.acls.enabled",
      "source->target.emit.heartbeats.enabled",
      "target->source.emit.heartbeats.enabled",
    ]);
  });

  it("does not run a flow whose enabled was never sent, as MirrorMaker does not", () => {
    expect(mirrorMakerProperties(plan({ flows: [flow({})] })).running).to.deep.equal([]);
  });

  it("leaves out a flow whose alias no integration has, and says so", () => {
    const flows = [flow({ enabled: true }), flow({ enabled: true, topics: ["a"] }, "sourcce", "target")];
    const { properties: rendered, running, notes: said } = mirrorMakerProperties(plan({ flows }));
    expect(rendered).to.deep.equal(properties());
    expect(running).to.have.length(1);
    expect(said).to.deep.equal(["flow sourcce->target does not run: no integration has the cluster alias sourcce"]);
  });

  it("says that exactly once is a matter of the whole target", () => {
    const clusters = [cluster("source"), cluster("other"), cluster("target")];
    const once = flow({ enabled: true, exactly_once_delivery_enabled: true });
    expect(notes({ clusters, flows: [once, flow({ enabled: true }, "other", "target")] })).to.deep.equal([
      "flow other->target writes in transactions too, because another flow into target is exactly once",
    ]);
    expect(notes({ clusters, flows: [once, flow({ enabled: true }, "source", "other")] })).to.deep.equal([]);
  });
});
