import { containsCidr, mergeCidr } from "cidr-tools";
import { isNetwork } from "../../../components/topology/values/network";
import { texts } from "../../configuration/property";
import { type Kafka, kafkaType } from "../../resources/kafka";
import { type MirrorMaker, mirrorMakerType } from "../../resources/mirrorMaker";
import { on, resourceRule } from "../../rule/resourceRule";

type Service = Pick<Kafka & MirrorMaker, "ipFilters" | "ipFilterStrings" | "ipFilterNetworks">;

const check = {
  *judge(service: Service, { allowedCidrs }: { allowedCidrs: readonly string[] }) {
    const allowed = mergeCidr(allowedCidrs.filter(isNetwork));
    for (const [property, { items }] of filtersOf(service)) {
      const networks = items.map((network) => network.trim());
      if (networks.some(isWorld)) {
        yield `${property} contains a network with prefix length 0, which is the whole world: list your clients' networks.`;
      } else if (mergeCidr(networks.filter(isNetwork)).some(isWorld)) {
        yield `${property} contains networks that together are the whole world: list your clients' networks.`;
      }
      // What is no network is Aiven's to refuse.
      const judged = networks.filter((network) => !isWorld(network) && isNetwork(network));
      if (allowedCidrs.length > 0 && judged.some((network) => !containsCidr(allowed, network))) {
        yield `${property} contains a network outside the allowed ones: use parts of ${allowedCidrs.join(", ")}.`;
      }
    }
    if (service.ipFilters.items.length > 0) {
      yield "ipFilters is deprecated and a later provider will refuse it: move the same list to ipFilterStrings.";
    }
    if (filtersOf(service).every(([, { items, complete }]) => complete && items.length === 0)) {
      yield "There is no IP filter, so Aiven lets the whole world in: list your clients' networks in ipFilterStrings.";
    }
  },
  remediate({ ipFilters, ipFilterStrings }: Service) {
    if (ipFilters.items.length === 0 || !ipFilters.complete || ipFilterStrings.items.length > 0) return undefined;
    return { ipFilterStrings: ipFilters.items, ipFilters: undefined };
  },
};

/** A filter in the provider's three spellings. */
const filtersOf = ({ ipFilters, ipFilterStrings, ipFilterNetworks }: Service) =>
  [
    ["ipFilterStrings", ipFilterStrings],
    ["ipFilterObjects", ipFilterNetworks],
    ["ipFilters", ipFilters],
  ] as const;

export const ipFilterRestricted = resourceRule(
  {
    name: "kafka-ip-filter-restricted",
    displayName: "No service is open to the world",
    description:
      "Kafka and MirrorMaker services must name the networks that may connect. Without an IP filter, Aiven lets everybody in (`0.0.0.0/0` and `::/0`).",
    level: "mandatory",
    severity: "critical",
    tags: ["network", "kafka", "mirrormaker2"],
    remediationSteps:
      "List your clients' networks in ipFilterStrings of the user config; at level `remediate` the deprecated ipFilters becomes ipFilterStrings.",
    url: "https://aiven.io/docs/platform/howto/restrict-access",
    config: {
      /** Networks that a filter must lie within, in CIDR form. Without any, every network except the whole world is allowed. */
      allowedCidrs: texts([]),
    },
  },
  on(kafkaType, check),
  on(mirrorMakerType, check),
);

/** However the zeros are written, a prefix of length 0 is everybody. */
const isWorld = (network: string) => /\/0+$/.test(network);
