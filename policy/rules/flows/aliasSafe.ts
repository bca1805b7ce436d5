import { CLUSTER_ALIAS_PATTERN, clusterAliasProblem } from "../../../components/topology/arguments/clusterAlias";
import { regularExpression } from "../../configuration/property";
import { isKnown } from "../../known";
import { KAFKA_MIRRORMAKER, serviceIntegrationType } from "../../resources/serviceIntegration";
import { on, resourceRule } from "../../rule/resourceRule";

export const aliasSafe = resourceRule(
  {
    name: "mm2-alias-safe",
    displayName: "A cluster alias is safe as a topic prefix",
    description:
      "A cluster alias must not contain a dot: a dot defeats the cycle detection of DefaultReplicationPolicy, so copies are copied without end. Use lower-case letters, digits, `-` and `_`. An alias can never be changed.",
    level: "mandatory",
    severity: "high",
    tags: ["mirrormaker2", "replication", "naming"],
    remediationSteps: "Choose an alias made of lower-case letters, digits, - and _ before you create the integration.",
    url: "https://kafka.apache.org/documentation/#georeplication-topic-naming",
    config: {
      /** Regular expression that the whole alias must match. */
      pattern: regularExpression(CLUSTER_ALIAS_PATTERN.source),
    },
  },
  on(serviceIntegrationType, {
    *judge({ integrationType, clusterAlias }, { pattern }) {
      if (integrationType !== KAFKA_MIRRORMAKER || !isKnown(clusterAlias)) return;
      if (clusterAlias.includes(".")) {
        yield "clusterAlias contains a dot, so MirrorMaker cannot tell that a topic came from that cluster and copies it back and forth: use - instead.";
      } else if (!new RegExp(`^(?:${pattern})$`).test(clusterAlias)) {
        const wanted =
          clusterAliasProblem(clusterAlias) === undefined
            ? `a name that matches ${pattern}`
            : "lower-case letters, digits, - and _, at most 64 characters";
        yield `clusterAlias becomes part of every remote topic's name and can never be changed: use ${wanted}.`;
      }
    },
  }),
);
