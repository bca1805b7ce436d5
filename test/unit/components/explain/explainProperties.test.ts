import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020";
import { expect } from "chai";
import fc from "fast-check";
import { RE2JS } from "re2js";
import type { CreatedCluster } from "../../../../components";
import { explainTopology } from "../../../../components/explain/explainTopology";
import { explanationMermaid } from "../../../../components/explain/print/explanationMermaid";
import { explanationSummary } from "../../../../components/explain/print/explanationSummary";
import { explanationText } from "../../../../components/explain/print/explanationText";
import type { KafkaLine } from "../../../../components/topology/replication/internalTopics";
import type { FlowPlan } from "../../../../components/topology/plan/plan";
import { planReplication } from "../../../../components/topology/planReplication";
import { replicationDecision } from "../../../../components/topology/replication/replicationDecision";
import { hopsOf } from "../../../fixtures/explained";
import { askedTopic, plannedTopology } from "../../../fixtures/randomTopology";

const kafkaLine = fc.constantFrom<KafkaLine>("3.9", "4.x");

/** What is decided about a topic and about all its copies, by following the flows one by one. */
function followed(cluster: string, topic: string, flows: readonly FlowPlan[], line: KafkaLine): Set<string> {
  const found = new Set<string>();
  const follow = (at: string, name: string): void => {
    for (const flow of flows) {
      if (!flow.enable || flow.sourceCluster !== at) continue;
      const { replicated, remoteTopic, rule } = replicationDecision(flow, name, line);
      const refused = replicated && remoteTopic.length > 249;
      const decided = [at, name, flow.targetCluster, remoteTopic, refused ? "name too long" : rule].join(" ");
      if (found.has(decided)) continue;
      found.add(decided);
      if (replicated && !refused) follow(flow.targetCluster, remoteTopic);
    }
  };
  follow(cluster, topic);
  return found;
}

describe("what explainTopology says of any topology", () => {
  it("of a topic is what is decided of it and of its copies, hop by hop", () => {
    fc.assert(
      fc.property(plannedTopology, fc.array(askedTopic, { maxLength: 3 }), kafkaLine, ({ plan }, topics, line) => {
        const explanation = explainTopology(plan, topics, line);
        fc.pre(explanation.complete);
        const expected = new Set(
          explanation.topics.flatMap(({ cluster, topic }) => [...followed(cluster, topic, plan.flows, line)]),
        );
        const told = hopsOf(explanation)
          .filter(({ rule }) => rule !== "flow disabled")
          .map((hop) => [hop.sourceCluster, hop.topic, hop.targetCluster, hop.remoteTopic, hop.rule].join(" "));
        expect(told).to.have.members([...expected]);
      }),
      { numRuns: 150 },
    );
  });

  it("covers every flow of a topic's cluster, also those that are disabled", () => {
    fc.assert(
      fc.property(plannedTopology, ({ plan }) => {
        for (const { cluster, hops } of explainTopology(plan).topics) {
          expect(hops.map(({ targetCluster }) => targetCluster)).to.have.members(
            plan.flows.filter(({ sourceCluster }) => sourceCluster === cluster).map((flow) => flow.targetCluster),
          );
        }
      }),
    );
  });

  it("is what the plan lists as remote topics", () => {
    fc.assert(
      fc.property(plannedTopology, ({ plan }) => {
        const copies = hopsOf({ topics: explainTopology(plan).topics.filter(({ origin }) => origin === "declared") })
          .filter(({ replicated }) => replicated)
          .map(({ sourceCluster, topic, targetCluster, remoteTopic }) => ({
            sourceCluster,
            topic,
            targetCluster,
            remoteTopic,
          }));
        expect(copies).to.have.deep.members(plan.remoteTopics);
      }),
    );
  });

  it("does not depend on the order of clusters, topics and flows", () => {
    fc.assert(
      fc.property(plannedTopology, fc.infiniteStream(fc.nat()), ({ topology, plan }, numbers) => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((item) => ({ item, place: Number(numbers.next().value) }))
            .sort((a, b) => a.place - b.place)
            .map(({ item }) => item);
        const shuffledMap = <T extends object>(map: T) => Object.fromEntries(shuffled(Object.entries(map))) as T;
        const other = planReplication("mm2", {
          ...shuffledMap(topology),
          flows: shuffled(topology.flows).map(shuffledMap),
          clusters: shuffledMap(
            Object.fromEntries(
              Object.entries(topology.clusters).map(([alias, cluster]) => [
                alias,
                { ...(cluster as CreatedCluster), topics: shuffledMap(cluster.topics ?? {}) },
              ]),
            ),
          ),
        }).plan;
        if (other === undefined) throw new Error("refused when shuffled");
        const [explanation, same] = [explainTopology(plan), explainTopology(other)];
        expect(JSON.stringify(same)).to.equal(JSON.stringify(explanation));
        expect(explanationText(same)).to.equal(explanationText(explanation));
        expect(explanationMermaid(same)).to.equal(explanationMermaid(explanation));
      }),
    );
  });

  it("gives consumers a pattern that matches all names of the topic on a cluster, and no other topic there", () => {
    let patterns = 0;
    fc.assert(
      fc.property(plannedTopology, ({ plan }) => {
        const { consumerPatterns } = explainTopology(plan);
        for (const { pattern, topic, reads } of consumerPatterns) {
          patterns += 1;
          for (const { cluster, topics } of reads) {
            const there = new Set([
              ...plan.topics.filter((declared) => declared.cluster === cluster).map(({ topicName }) => topicName),
              ...plan.remoteTopics
                .filter((copy) => copy.targetCluster === cluster)
                .map(({ remoteTopic }) => remoteTopic),
            ]);
            const read = [...there].filter((name) => RE2JS.matches(pattern, name));
            expect(topics, `${pattern} on ${cluster}`).to.have.members(read);
            expect(topics.every((name) => name === topic || name.endsWith(`.${topic}`))).to.equal(true);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(patterns).to.be.greaterThan(50);
  });

  it("has the documented JSON shape", () => {
    const schema = JSON.parse(readFileSync("docs/explain.schema.json", "utf8")) as object;
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    fc.assert(
      fc.property(plannedTopology, fc.array(askedTopic, { maxLength: 2 }), kafkaLine, ({ plan }, topics, line) => {
        const json = JSON.stringify({ stack: "x", ...explainTopology(plan, topics, line), warnings: [] });
        expect(validate(JSON.parse(json)), JSON.stringify(validate.errors)).to.equal(true);
      }),
      { numRuns: 150 },
    );
    expect(validate({ stack: "x" })).to.equal(false);
  });

  it("is counted by the summary in a stack's outputs", () => {
    fc.assert(
      fc.property(plannedTopology, ({ plan }) => {
        const declared = plan.topics.map(({ cluster, topicName }) => `${cluster}/${topicName}`);
        const running = { ...plan, flows: plan.flows.filter(({ enable }) => enable) };
        const summary = explanationSummary(running);
        if (declared.length > 0) {
          for (const { sourceCluster, targetCluster, replicated, skipped } of explainTopology(running, declared)
            .flows) {
            expect(summary.flows[`${sourceCluster}->${targetCluster}`]).to.deep.equal({ replicated, skipped });
          }
        }
        const { internalTopics } = explainTopology(plan);
        for (const [cluster, count] of Object.entries(summary.internalTopics)) {
          const own = internalTopics.filter(
            (topic) => topic.cluster === cluster && topic.purpose !== "copy of heartbeats",
          );
          expect(count).to.equal(own.length);
        }
      }),
    );
  });
});
