import { type Given, isDeferred, known } from "../values/deferred";
import { planFacts } from "../aiven/plans";
import { type Problem, childPath } from "../values/problem";
import type { ServiceArguments } from "../arguments/serviceArguments";
import type { NamedService } from "../plan/services";
import { isNetwork } from "../values/network";

/** What is wrong with a service that is created here, be it for Kafka or for MirrorMaker. */
export function createdServiceProblems(
  path: string,
  serviceType: "kafka" | "kafka_mirrormaker",
  service: ServiceArguments & { plan?: string },
): Problem[] {
  return [...ipFilterProblems(path, service), ...planProblems(path, serviceType, service.plan)];
}

function ipFilterProblems(
  path: string,
  { ipFilter, ipFilterObjects }: Pick<ServiceArguments, "ipFilter" | "ipFilterObjects">,
): Problem[] {
  if (ipFilter !== undefined && ipFilterObjects !== undefined) {
    return [
      {
        path: `${path}.ipFilterObjects`,
        message: "cannot be combined with ipFilter; list all networks in one of them",
      },
    ];
  }
  if (ipFilter === undefined && ipFilterObjects === undefined) {
    return [
      {
        path: `${path}.ipFilter`,
        message: "is missing; write the networks that may connect, because Aiven's default is open to the world",
      },
    ];
  }
  return [
    ...networkProblems(`${path}.ipFilter`, known(ipFilter) ?? [], (item) => item),
    ...networkProblems(
      `${path}.ipFilterObjects`,
      (known(ipFilterObjects) ?? []).map(({ network }) => network),
      (item) => `${item}.network`,
    ),
  ];
}

function networkProblems(
  path: string,
  networks: readonly Given<string>[],
  at: (itemPath: string) => string,
): Problem[] {
  return networks.flatMap((network, index) =>
    isDeferred(network) || isNetwork(network)
      ? []
      : [
          {
            path: at(childPath(path, index)),
            message: `${JSON.stringify(network)} is not a network; write an address and a prefix length such as 10.0.0.0/8`,
          },
        ],
  );
}

function planProblems(path: string, serviceType: "kafka" | "kafka_mirrormaker", plan: string | undefined): Problem[] {
  const excluded = plan === undefined ? undefined : planFacts(serviceType, plan).excluded;
  return excluded === undefined ? [] : [{ path: `${path}.plan`, message: `${excluded}; write startup-4 or larger` }];
}

/** Two services of one name in one project; what is not known yet may be another. */
export function sameNameProblems(services: readonly NamedService[]): Problem[] {
  const taken = new Set<string>();
  return services.flatMap(({ serviceName, project, path }) => {
    const key = `${project ?? ""}/${serviceName}`;
    const isTaken = taken.has(key);
    taken.add(key);
    if (!isTaken || path === undefined) return [];
    return [{ path, message: `"${serviceName}" is already the name of another service here; choose a different one` }];
  });
}
