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
      "A cluster alias must hold no dot, which defeats the cycle detection of DefaultReplicationPolicy and makes copies of copies without end, and is best lower-case letters, digits, `-` and `_`. An alias can never be changed.",
    level: "mandatory",
    severity: "high",
    tags: ["mirrormaker2", "replication", "naming"],
    remediationSteps: "Choose an alias of lower-case letters, digits, - and _ before the integration is created.",
    url: "https://kafka.apache.org/documentation/#georeplication-topic-naming",
    config: {
      /** Regular expression that an alias must match as a whole. */
      pattern: regularExpression(CLUSTER_ALIAS_PATTERN.source),
    },
  },
  on(serviceIntegrationType, {
    *judge({ integrationType, clusterAlias }, { pattern }) {
      if (integrationType !== KAFKA_MIRRORMAKER || !isKnown(clusterAlias)) return;
      if (clusterAlias.includes(".")) {
        yield "clusterAlias holds a dot, so MirrorMaker does not see that a topic came from there and copies it back and forth: write - instead.";
      } else if (!new RegExp(`^(?:${pattern})$`).test(clusterAlias)) {
        const wanted =
          clusterAliasProblem(clusterAlias) === undefined
            ? `a name that matches ${pattern}`
            : "lower-case letters, digits, - and _, at most 64 characters";
        yield `clusterAlias becomes part of every remote topic's name and can never be changed: write ${wanted}.`;
      }
    },
  }),
);
