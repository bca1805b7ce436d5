import { expect } from "chai";
import fc from "fast-check";
import { explainTopology } from "../../components/explain/explainTopology";
import type { FlowPlan } from "../../components/topology/plan/plan";
import { TOPIC_NAME_MAX_LENGTH } from "../../components/topology/patterns/topicName";
import { hopsOf } from "../fixtures/explained";
import { askedTopic, plannedTopology } from "../fixtures/randomTopology";
import { RELEASES, SEED, askMirrorMaker } from "./mirrorMakerOracle";

const CASES = 2500;

/** A question to MirrorMaker: what the flow does with the topic. */
const question = (flow: FlowPlan, topic: string) => [
  "decide",
  flow.sourceCluster,
  flow.targetCluster,
  flow.replicationPolicyClass,
  flow.topics.join(","),
  flow.topicsBlacklists.join(","),
  topic,
];

/** Follows a topic over all flows by MirrorMaker's answers alone: `cluster topic->target: copy` for every copy. */
function copiesByMirrorMaker(
  starts: readonly { cluster: string; topic: string }[],
  flows: readonly FlowPlan[],
  answerTo: (flow: FlowPlan, topic: string) => string,
): Set<string> {
  const copies = new Set<string>();
  const waiting = [...starts];
  for (const { cluster, topic } of waiting) {
    for (const flow of flows.filter((each) => each.enable && each.sourceCluster === cluster)) {
      const [replicated, remoteTopic = ""] = answerTo(flow, topic).split("\t");
      const copy = `${cluster} ${topic}->${flow.targetCluster}: ${remoteTopic}`;
      if (replicated !== "true" || remoteTopic.length > TOPIC_NAME_MAX_LENGTH || copies.has(copy)) continue;
      copies.add(copy);
      waiting.push({ cluster: flow.targetCluster, topic: remoteTopic });
    }
  }
  return copies;
}

describe(`explanations of topologies (ORACLE_SEED=${String(SEED)})`, () => {
  // One topic a case, on every cluster where the topology has it, or that a flow reads.
  const cases = fc.sample(fc.tuple(plannedTopology, askedTopic), { numRuns: CASES, seed: SEED });

  for (const [line, release] of RELEASES) {
    it(`are what MirrorMaker ${release} makes of ${String(CASES)} topologies and topics, to the last copy`, () => {
      const explained = cases.map(([{ plan }, topic]) => ({
        plan,
        topic,
        explanation: explainTopology(plan, [topic], line),
      }));
      const questions = new Map<string, string[]>();
      for (const { plan, explanation } of explained) {
        for (const hop of hopsOf(explanation)) {
          const flow = plan.flows.find(
            (each) => each.sourceCluster === hop.sourceCluster && each.targetCluster === hop.targetCluster,
          );
          if (flow === undefined) throw new Error("a hop without a flow");
          const asked = question(flow, hop.topic);
          questions.set(asked.join("\t"), asked);
        }
      }
      const answers = askMirrorMaker(release, [...questions.values()]);
      expect(answers).to.have.length(questions.size);
      const known = new Map([...questions.keys()].map((key, index) => [key, answers[index]]));

      let copies = 0;
      for (const { plan, topic, explanation } of explained) {
        const theirs = copiesByMirrorMaker(explanation.topics, plan.flows, (flow, name) => {
          const answer = known.get(question(flow, name).join("\t"));
          if (answer === undefined) throw new Error(`${name} is not explained for ${flow.resourceName}`);
          return answer;
        });
        const ours = hopsOf(explanation)
          .filter(({ replicated }) => replicated)
          .map((hop) => `${hop.sourceCluster} ${hop.topic}->${hop.targetCluster}: ${hop.remoteTopic}`);
        expect(ours, `${topic} in ${JSON.stringify(plan.flows)}`).to.have.members([...theirs]);
        copies += ours.length;
      }
      expect(copies).to.be.greaterThan(CASES / 2);
    });
  }

  it("differ between the lines often enough to mean something", () => {
    const differing = cases.filter(([{ plan }, topic]) =>
      hopsOf(explainTopology(plan, [topic])).some(({ otherLine }) => otherLine !== undefined),
    );
    expect(differing.length).to.be.greaterThan(CASES / 50);
  });
});
