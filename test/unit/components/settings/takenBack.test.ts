import * as pulumi from "@pulumi/pulumi";
import { expect } from "chai";
import { type ReplicationTopology, appliedSettings, planReplication, takenBack } from "../../../../components";
import { remembered } from "../../../../components/settings/takenBack";
import { everything } from "../../../fixtures/everything";
import { recipe } from "../../../fixtures/topology";

/** The settings of the recipe with another source cluster. */
function settings(
  source: Partial<ReplicationTopology["clusters"][string]> = {},
  rest: Partial<ReplicationTopology> = {},
) {
  const { clusters, ...topology } = recipe();
  const changed = { ...topology, ...rest, clusters: { ...clusters, source: { ...clusters["source"], ...source } } };
  const { plan, problems } = planReplication("mm2", changed as ReplicationTopology);
  if (plan === undefined) throw new Error(JSON.stringify(problems));
  return appliedSettings(plan);
}

const datadog = { datadogEndpoint: "p/datadog-1" };
const topic = (more = {}) => ({ topics: { "topic-a": { partitions: 3, ...more } } });
const of = (found: ReturnType<typeof takenBack>) =>
  Object.fromEntries(found.map(({ path, message }) => [path, message]));

describe("settings that are taken back", () => {
  const cases: [string, Parameters<typeof settings>, Parameters<typeof settings>, Record<string, string>][] = [
    ["nothing", [], [], {}],
    [
      "a broker setting",
      [{ kafka: { groupMaxSessionTimeoutMs: 70_000 } }],
      [{ kafka: {} }],
      { "clusters.source.kafka.groupMaxSessionTimeoutMs": "Aiven keeps 70000: set 1800000, the default" },
    ],
    ["a broker setting that is the default", [{ kafka: { numPartitions: 1 } }], [{ kafka: {} }], {}],
    ["a broker setting that changes", [{ kafka: { numPartitions: 2 } }], [{ kafka: { numPartitions: 3 } }], {}],
    [
      "a setting without a default that could be sent",
      [{ kafka: { logRetentionMs: 5 } }],
      [{ kafka: {} }],
      { "clusters.source.kafka.logRetentionMs": "Aiven keeps 5: set the value that you want." },
    ],
    [
      "all further settings of the service",
      [{ kafkaUserConfig: { kafkaRest: true, kafkaRestConfig: { producerAcks: "all" } } }],
      [{}],
      {
        "clusters.source.kafkaUserConfig.kafkaRest": "Aiven keeps true: set false, the default",
        "clusters.source.kafkaUserConfig.kafkaRestConfig.producerAcks": 'Aiven keeps "all": set "1", the default',
      },
    ],
    [
      "a maintenance window",
      [{ maintenanceWindow: { dow: "monday", time: "10:00:00" } }],
      [{ maintenanceWindow: undefined } as never],
      { "clusters.source.maintenanceWindow": 'Aiven keeps "monday 10:00:00": set the window that you want' },
    ],
    [
      "ACLs of the service for those of a new one",
      [{ defaultAcl: false }],
      [{}],
      { "clusters.source.defaultAcl": "avn service acl-add --username" },
    ],
    [
      "the ACL that lets everybody in",
      [{}],
      [{ defaultAcl: false }],
      { "clusters.source.defaultAcl": "avn service acl-delete" },
    ],
    [
      "a key of a topic's config, and its description",
      [topic({ config: { retentionMs: 1000, minCleanableDirtyRatio: 0.2 }, topicDescription: "all" })],
      [topic({ config: { minCleanableDirtyRatio: 0.2 } })],
      {
        'clusters.source.topics["topic-a"].config.retentionMs': 'Aiven keeps "1000": set 604800000, the default',
        'clusters.source.topics["topic-a"].topicDescription': 'Aiven keeps "all": set another one',
      },
    ],
    ["a topic's default", [topic({ config: { retentionMs: 604_800_000 } })], [topic()], {}],
    ["a topic", [topic({ config: { retentionMs: 1 } })], [{ topics: {} }], {}],
    [
      "a client setting of the cluster, which a tuning profile gave",
      [{ tuning: "latency", kafkaMirrormaker: { producerLingerMs: 5 } }],
      [{}],
      { "clusters.source.kafkaMirrormaker.producerLingerMs": "Aiven keeps 5: set 0, the default" },
    ],
    [
      "a setting of MirrorMaker",
      [{}, { mirrorMaker: { ...recipe().mirrorMaker, kafkaMirrormaker: { tasksMaxPerCpu: 2 } } as never }],
      [{}],
      { "mirrorMaker.kafkaMirrormaker.tasksMaxPerCpu": "Aiven keeps 2: set 1, the default" },
    ],
    [
      "what a destination of metrics or logs is told, once for all services",
      [{}, { monitoring: { ...datadog, datadogUserConfig: { maxJmxMetrics: 600, excludeTopics: ["a"] } } }],
      [{}, { monitoring: { ...datadog, datadogUserConfig: { excludeTopics: ["a"] } } }],
      { "monitoring.datadogUserConfig.maxJmxMetrics": "Aiven keeps 600: set the value that you want" },
    ],
    [
      "what another destination was told, or one that is gone",
      [
        {},
        {
          monitoring: {
            ...datadog,
            datadogUserConfig: { maxJmxMetrics: 600 },
            logsService: "logs",
            logsUserConfig: { elasticsearchIndexDaysMax: 3 },
          },
        },
      ],
      [{}, { monitoring: { datadogEndpoint: "p/another" } }],
      {},
    ],
    [
      "what a service of another name has",
      [{ kafka: { groupMaxSessionTimeoutMs: 70_000 } }],
      [{ kafka: {}, serviceName: "another" }],
      {},
    ],
  ];
  for (const [what, before, now, expected] of cases) {
    it(`says so of ${what}`, () => {
      const found = of(takenBack(settings(...before), settings(...now)));
      expect(Object.keys(found)).to.have.members(Object.keys(expected));
      for (const [path, text] of Object.entries(expected)) expect(found[path]).to.contain(text);
    });
  }

  it("says of a service under another key that Aiven refuses it", () => {
    const before = { "service mm2-a": { path: "clusters.a", settings: { "kafka.numPartitions": 3 } } };
    const now = { "service mm2-a": { path: "clusters.b", settings: {} } };
    expect(of(takenBack(before, now))).to.deep.equal({
      "clusters.b":
        "`pulumi up` creates mm2-a again, and Aiven refuses (409), because clusters.a has that name: " +
        "keep the key clusters.a, or write another serviceName.",
    });
    expect(takenBack({ "topic mm2-a/t": { path: "clusters.a.topics.t", settings: {} } }, now)).to.deep.equal([]);
  });

  describe("a value that the provider takes for none", () => {
    const before = settings({ kafka: { numPartitions: 3 } });
    const path = "clusters.source.kafka.logMessageDownconversionEnable";
    const off = { logMessageDownconversionEnable: false };

    it("is said when it is new among others", () => {
      expect(of(takenBack(before, settings({ kafka: { numPartitions: 3, ...off } })))[path]).to.contain("is not sent");
    });

    it("is sent with another change, with a group that is new, and over another value", () => {
      expect(takenBack(before, settings({ kafka: { numPartitions: 4, ...off } }))).to.deep.equal([]);
      expect(takenBack(settings({ kafka: {} }), settings({ kafka: off }))).to.deep.equal([]);
      const on = settings({ kafka: { logMessageDownconversionEnable: true } });
      expect(takenBack(on, settings({ kafka: off }))).to.deep.equal([]);
    });

    it("means nothing when it is the default", () => {
      expect(takenBack(before, settings({ kafka: { numPartitions: 3, logPreallocate: false } }))).to.deep.equal([]);
    });
  });

  describe("what is remembered", () => {
    const first = settings({ kafka: { groupMaxSessionTimeoutMs: 70_000 } });
    const gone = settings({ kafka: {} });

    it("is said at every run, until the default was written out", () => {
      const second = remembered(first, gone);
      expect(takenBack(second, gone)).to.have.length(1);
      const third = remembered(second, settings({ kafka: { groupMaxSessionTimeoutMs: 1_800_000 } }));
      expect(takenBack(third, gone)).to.deep.equal([]);
      expect(remembered(third, gone)["service source"]?.settings).to.deep.equal(gone["service source"]?.settings);
    });

    it("holds nothing of what is no longer there", () => {
      expect(
        Object.keys(remembered({ "service old": { path: "clusters.old", settings: { a: 1 } } }, gone)),
      ).to.not.include("service old");
    });
  });

  it("holds nothing secret, and nothing that is only known later", () => {
    const { plan } = planReplication("mm2", everything());
    if (plan === undefined) throw new Error("everything is sound");
    const text = JSON.stringify(appliedSettings(plan), (_key, value: unknown) => {
      expect(pulumi.Output.isInstance(value)).to.equal(false);
      return value;
    });
    expect(text).to.contain("producerLingerMs");
    expect(text).to.not.contain("canary");
  });
});
