import type { ReplicationFlow } from "../arguments/arguments";
import type { ReplicationPlan } from "../plan/plan";
import { type Problem, childPath } from "../values/problem";
import { TOPIC_NAME_MAX_LENGTH } from "../patterns/topicName";
import { doubledProblems } from "./doubledRules";
import { MAX_REMOTE_TOPICS } from "../paths/topicPaths";

/** What is wrong with the copies of the declared topics, all hops of them. */
export function remoteTopicProblems(
  { remoteTopics }: ReplicationPlan,
  flows: readonly ReplicationFlow[],
): { problems: Problem[]; warnings: Problem[] } {
  const tooLong = remoteTopics.filter(({ remoteTopic }) => remoteTopic.length > TOPIC_NAME_MAX_LENGTH);
  const problems = tooLong.map(({ sourceCluster, targetCluster, topic, remoteTopic }) => ({
    path: childPath(
      "flows",
      flows.findIndex((flow) => flow.sourceCluster === sourceCluster && flow.targetCluster === targetCluster),
    ),
    message: `would name the copy of "${topic}" with ${String(remoteTopic.length)} characters, and Kafka allows ${String(TOPIC_NAME_MAX_LENGTH)}; shorten the topic or the alias, or deny the topic`,
  }));
  const warnings =
    remoteTopics.length < MAX_REMOTE_TOPICS
      ? []
      : [
          {
            path: "flows",
            message: `make ${String(MAX_REMOTE_TOPICS)} or more copies of the declared topics, because copies are copied onwards along every path; allow only the source's own topics, such as "[^.]+"`,
          },
        ];
  return { problems: [...problems, ...doubledProblems(remoteTopics, flows)], warnings };
}
