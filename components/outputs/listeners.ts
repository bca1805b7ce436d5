import * as v from "valibot";

/** What is read of a service's components; the provider sends more. */
export const componentsSchema = v.nullish(
  v.array(
    v.object({
      component: v.string(),
      host: v.string(),
      port: v.number(),
      route: v.nullish(v.string()),
      usage: v.nullish(v.string()),
      kafkaAuthenticationMethod: v.nullish(v.string()),
      kafkaSslCa: v.nullish(v.string()),
    }),
  ),
  [],
);
export type ServiceComponents = v.InferOutput<typeof componentsSchema>;

/** `host:port` to connect to, by how a client logs in. */
export interface BootstrapServers {
  /** For client certificates. */
  certificate?: string;
  /** For user name and password. */
  sasl?: string;
  /** Encrypted, for anybody. Only of clusters outside Aiven. */
  tls?: string;
  /** In the clear, for anybody. Only of clusters outside Aiven. */
  plaintext?: string;
}
export type Authentication = keyof BootstrapServers;

/** The listeners of a Kafka service. */
export interface Listeners {
  /** By the route that Aiven gives to a name of the service itself. */
  bootstrapServers: BootstrapServers;
  /** By any other route, such as `public` or `privatelink`. */
  routes: Record<string, BootstrapServers>;
  /** Whether clients that come by SASL need the project's CA; with `letsencrypt_sasl` they do not. */
  isSaslByProjectCa: boolean;
}

/** The route of the service's own name: into the VPC where there is one, otherwise public. */
const ROUTE = "dynamic";
const PROJECT_CA = "project_ca";

/** Sorts out the listeners of Kafka itself, as https://aiven.io/docs/products/kafka/concepts/auth-types names them. */
export function listeners(components: ServiceComponents): Listeners {
  const found = components
    .filter(({ component, usage }) => component === "kafka" && (usage ?? "primary") === "primary")
    .map(({ host, port, route, kafkaAuthenticationMethod, kafkaSslCa }) => ({
      server: `${host}:${String(port)}`,
      route: route ?? ROUTE,
      method: kafkaAuthenticationMethod === "sasl" ? ("sasl" as const) : ("certificate" as const),
      isByProjectCa: (kafkaSslCa ?? PROJECT_CA) === PROJECT_CA,
    }))
    // With `letsencrypt_sasl` there are two for SASL; the project's CA is the one that every other listener has.
    .sort((one, other) => Number(one.isByProjectCa) - Number(other.isByProjectCa));
  const serversBy = (route: string): BootstrapServers =>
    Object.fromEntries(
      found.filter((listener) => listener.route === route).map(({ method, server }) => [method, server]),
    );
  const sasl = found.filter(({ method, route }) => method === "sasl" && route === ROUTE);
  return {
    bootstrapServers: serversBy(ROUTE),
    routes: Object.fromEntries(
      [...new Set(found.map(({ route }) => route))]
        .filter((route) => route !== ROUTE)
        .sort()
        .map((route) => [route, serversBy(route)]),
    ),
    isSaslByProjectCa: sasl.length === 0 || sasl.some(({ isByProjectCa }) => isByProjectCa),
  };
}

/** SASL mechanisms in the order in which they are taken when several are allowed; all are, unless the service says otherwise. */
const MECHANISMS = [
  ["scramSha256", "SCRAM-SHA-256"],
  ["scramSha512", "SCRAM-SHA-512"],
  ["plain", "PLAIN"],
] as const;
export type SaslMechanism = (typeof MECHANISMS)[number][1];

/** A mechanism that a service allows; `allowed` is its `kafkaSaslMechanisms`. */
export function saslMechanism(
  allowed: Partial<Record<(typeof MECHANISMS)[number][0], boolean | null | undefined>> = {},
): SaslMechanism {
  return MECHANISMS.find(([key]) => allowed[key] !== false)?.[1] ?? "SCRAM-SHA-256";
}
