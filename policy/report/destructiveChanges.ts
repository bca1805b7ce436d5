import type { Report, ResourceChange } from "./report";
import { resourceOf } from "./urn";

/** A change that loses data, or stops replication. */
export interface DestructiveChange {
  change: ResourceChange;
  /** What is lost. */
  loss: string;
}

/** What the deletion or replacement of a resource costs, by type. */
const LOSSES: Readonly<Record<string, string>> = {
  "aiven:index/kafka:Kafka": "every topic and record of the service",
  "aiven:index/kafkaMirrorMaker:KafkaMirrorMaker":
    "all replication of the service, until it is created and configured again",
  "aiven:index/kafkaTopic:KafkaTopic": "every record of the topic",
  "aiven:index/serviceIntegration:ServiceIntegration":
    "the cluster behind an alias, and with it every flow that names the alias",
  "aiven:index/serviceIntegrationEndpoint:ServiceIntegrationEndpoint":
    "the external cluster behind an alias, and with it every flow that names the alias",
};

const INTEGRATION = "aiven:index/serviceIntegration:ServiceIntegration";
const NEW_ALIAS =
  "the names of remote topics, offset syncs and checkpoints, which start over under a different cluster alias";

/**
 * The changes of a preview that must not pass unseen: a deletion or replacement of a Kafka service, a MirrorMaker service, a topic
 * or an integration, and another cluster alias.
 */
export function destructiveChanges(report: Report): DestructiveChange[] {
  // What has drifted is lost already.
  if (report.operation !== "preview") return [];
  return report.changes.flatMap((change) => {
    const loss = lossOf(change);
    return loss === undefined ? [] : [{ change, loss }];
  });
}

function lossOf({ urn, kind, properties }: ResourceChange): string | undefined {
  const { type } = resourceOf(urn);
  if (kind === "delete" || kind === "replace") return LOSSES[type];
  if (kind !== "update" || type !== INTEGRATION) return undefined;
  return properties.some(({ path }) => /(^|\.)clusterAlias$/.test(path)) ? NEW_ALIAS : undefined;
}
