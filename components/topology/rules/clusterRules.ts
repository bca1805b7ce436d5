import type { KafkaCluster } from "../arguments/arguments";
import { clusterAliasProblem } from "../arguments/clusterAlias";
import { BESIDE, type ClusterKind, clusterKind } from "../arguments/clusterKind";
import { known } from "../values/deferred";
import type { ExternalKafka } from "../arguments/externalKafka";
import type { KafkaQuotaKeys, KafkaUser } from "../arguments/clusterArguments";
import { type Problem, childPath } from "../values/problem";
import { createdServiceProblems } from "./serviceRules";

/** What is wrong with the clusters, topics apart, as far as they are well shaped; `aliases` holds all of them. */
export function clusterProblems(clusters: ReadonlyMap<string, KafkaCluster>, aliases: readonly string[]): Problem[] {
  return [
    ...(aliases.length >= 2 ? [] : [{ path: "clusters", message: "must hold at least two clusters" }]),
    ...aliases.flatMap(aliasProblems),
    ...[...clusters].flatMap(([alias, cluster]) => oneClusterProblems(childPath("clusters", alias), cluster)),
    ...sameServiceProblems(clusters),
  ];
}

function aliasProblems(alias: string): Problem[] {
  const message = clusterAliasProblem(alias);
  return message === undefined ? [] : [{ path: childPath("clusters", alias), message }];
}

const WHAT_IT_IS: Readonly<Record<Exclude<ClusterKind, "created">, string>> = {
  existingService: "existingService, which is never changed",
  stackReference: "stackReference, which is never changed",
  external: "external, which is not an Aiven service",
  existingEndpoint: "existingEndpoint, which is never changed",
};

function oneClusterProblems(path: string, cluster: KafkaCluster): Problem[] {
  const kind = clusterKind(cluster);
  if (kind === "created") return createdProblems(path, cluster);
  const strangers = Object.keys(cluster)
    .filter((key) => key !== kind && !(BESIDE[kind] as readonly string[]).includes(key))
    .map((key) => ({
      path: `${path}.${key}`,
      message: `cannot be combined with ${WHAT_IT_IS[kind]}; remove one of the two`,
    }));
  return [
    ...strangers,
    ...(cluster.external === undefined ? [] : externalProblems(`${path}.external`, cluster.external)),
  ];
}

function createdProblems(path: string, cluster: KafkaCluster): Problem[] {
  const required = {
    plan: "write a plan such as business-4",
    cloudName: "write a cloud and region such as google-europe-west1",
  };
  return [
    ...Object.entries(required)
      .filter(([key]) => cluster[key as keyof typeof required] === undefined)
      .map(([key, advice]) => ({
        path: `${path}.${key}`,
        message: `is missing; ${advice} (or name an existingService)`,
      })),
    ...createdServiceProblems(path, "kafka", cluster),
    ...quotaProblems(path, cluster),
    ...userProblems(path, cluster),
  ];
}

function quotaProblems(path: string, { quotas = {} }: KafkaCluster): Problem[] {
  return Object.entries<KafkaQuotaKeys>(quotas).flatMap(([key, quota]) => {
    const at = childPath(`${path}.quotas`, key);
    const { user, clientId, consumerByteRate, producerByteRate, requestPercentage } = quota;
    const isFor = user ?? clientId;
    const limit = consumerByteRate ?? producerByteRate ?? requestPercentage;
    return [
      ...(isFor === undefined ? [{ path: at, message: "applies to nobody; set user, clientId or both" }] : []),
      ...(limit === undefined
        ? [{ path: at, message: "limits nothing; set consumerByteRate, producerByteRate or requestPercentage" }]
        : []),
    ];
  });
}

function userProblems(path: string, { users = {} }: KafkaCluster): Problem[] {
  return Object.entries(users).flatMap(([username, user]) => {
    const at = childPath(`${path}.users`, username);
    return [
      // The provider's own check.
      ...(/^[a-zA-Z0-9_?][a-zA-Z0-9_?*.-]{0,62}$/.test(username)
        ? []
        : [
            {
              path: at,
              message: 'is not a valid user name: use letters, digits, "_", "-" and ".", at most 63 characters',
            },
          ]),
      ...(username === "avnadmin" ? [{ path: at, message: "exists on every service; choose another name" }] : []),
      ...passwordProblems(at, user),
    ];
  });
}

function passwordProblems(path: string, user: KafkaUser): Problem[] {
  const { password, passwordWo, passwordWoVersion } = user;
  const missing = passwordWo === undefined ? "passwordWo" : "passwordWoVersion";
  return [
    ...(["password", "passwordWo"] as const)
      .filter((key) => (known(user[key])?.length ?? 8) < 8)
      .map((key) => ({ path: `${path}.${key}`, message: "is too short; write at least 8 characters" })),
    ...(password !== undefined && passwordWo !== undefined
      ? [{ path: `${path}.passwordWo`, message: "cannot be combined with password; remove one of the two" }]
      : []),
    ...((passwordWo === undefined) !== (passwordWoVersion === undefined)
      ? [{ path: `${path}.${missing}`, message: "is missing; passwordWo and passwordWoVersion go together" }]
      : []),
  ];
}

function externalProblems(path: string, external: ExternalKafka): Problem[] {
  const { securityProtocol, sslClientCert, sslClientKey } = external;
  const isSasl = securityProtocol.startsWith("SASL");
  const sasl = (["saslMechanism", "saslPlainUsername", "saslPlainPassword"] as const).flatMap((key) => {
    if (isSasl && external[key] === undefined) {
      return [{ path: `${path}.${key}`, message: `is missing; ${securityProtocol} needs it` }];
    }
    if (!isSasl && external[key] !== undefined) {
      return [{ path: `${path}.${key}`, message: `is not used by ${securityProtocol}; remove it, or write SASL_SSL` }];
    }
    return [];
  });
  const isHalf = (sslClientCert === undefined) !== (sslClientKey === undefined);
  const missing = sslClientCert === undefined ? "sslClientCert" : "sslClientKey";
  return [
    ...sasl,
    ...(isHalf
      ? [{ path: `${path}.${missing}`, message: "is missing; a client certificate and its key go together" }]
      : []),
  ];
}

/** One service under two aliases is two clusters to MirrorMaker, which then copies it onto itself. */
function sameServiceProblems(clusters: ReadonlyMap<string, KafkaCluster>): Problem[] {
  const first = new Map<string, string>();
  return [...clusters].flatMap(([alias, cluster]) => {
    const service = known(cluster.existingService);
    if (service === undefined) return [];
    const key = `${known(cluster.project) ?? ""}/${service}`;
    const other = first.get(key);
    first.set(key, other ?? alias);
    if (other === undefined) return [];
    return [
      {
        path: `${childPath("clusters", alias)}.existingService`,
        message: `"${service}" already has the alias "${other}"; MirrorMaker would copy the cluster onto itself; use one alias`,
      },
    ];
  });
}
