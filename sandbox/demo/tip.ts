/**
 * What the cookbook's tip promises about the recipe's target cluster, as far as it does not come true; nothing when it does.
 */
export function brokenPromises(
  sourceTopics: readonly string[],
  targetTopics: readonly string[],
  sourceAlias: string,
): string[] {
  const promises: [string, boolean][] = [
    ["the target has topic-b", targetTopics.includes("topic-b")],
    ["the target has topics of MirrorMaker's own (mm2...)", targetTopics.some((name) => name.startsWith("mm2"))],
    [`the target has ${sourceAlias}.heartbeats`, targetTopics.includes(`${sourceAlias}.heartbeats`)],
    [`the target has ${sourceAlias}.topic-a`, targetTopics.includes(`${sourceAlias}.topic-a`)],
    ["the source has topic-a", sourceTopics.includes("topic-a")],
    ["the source has no topic-b", !sourceTopics.some((name) => name.endsWith("topic-b"))],
  ];
  return promises.filter(([, kept]) => !kept).map(([promise]) => `it is not true that ${promise}`);
}

/** Names of a service's topics, by Aiven's API. */
export async function topicNames(
  aiven: { url: string; token: string },
  project: string,
  service: string,
): Promise<string[]> {
  const response = await fetch(`${aiven.url}/v1/project/${project}/service/${service}/topic`, {
    headers: { authorization: `aivenv1 ${aiven.token}` },
  });
  const { topics } = (await response.json()) as { topics: { topic_name: string }[] };
  return topics.map(({ topic_name }) => topic_name);
}
