import type { PolicyResource } from "@pulumi/policy";
import { type Leaf, UNKNOWN, isKnown } from "../known";

/**
 * What a service is called throughout a graph: the URN of its resource, or `<project>/<name>` when the program only names it.
 * UNKNOWN while a preview does not tell.
 */
export type ServiceKey = string | typeof UNKNOWN;

export interface NamedService {
  readonly urn: string;
  readonly project: Leaf<string>;
  readonly serviceName: Leaf<string>;
}

/** Where a property of a resource names a service. */
export interface Reference {
  readonly resource: PolicyResource;
  /** The property, such as `serviceName`. */
  readonly property: string;
  readonly project: Leaf<string>;
  readonly name: Leaf<string>;
}

/** Finds the service that a property names, by name or, where that is unknown yet, by the resource that it comes from. */
export function serviceFinder(services: readonly NamedService[]): (reference: Reference) => ServiceKey {
  const byUrn = new Map(services.map((service) => [service.urn, service]));
  const byName = new Map<string, NamedService[]>();
  for (const service of services) {
    if (!isKnown(service.serviceName)) continue;
    byName.set(service.serviceName, [...(byName.get(service.serviceName) ?? []), service]);
  }
  const isOneUnnamed = services.some(({ serviceName }) => !isKnown(serviceName));
  return ({ resource, property, project, name }) => {
    const sources = resource.propertyDependencies[property] ?? [];
    const [source, ...others] = sources.filter(({ urn }) => byUrn.has(urn));
    if (source !== undefined && others.length === 0) return source.urn;
    if (!isKnown(name)) return UNKNOWN;
    const named = (byName.get(name) ?? []).find((service) => isSame(service.project, project));
    // A name that no service has may be that of one whose name is not known yet.
    return named?.urn ?? (isOneUnnamed ? UNKNOWN : `${isKnown(project) ? project : "?"}/${name}`);
  };
}

const isSame = (a: Leaf<string>, b: Leaf<string>) => !isKnown(a) || !isKnown(b) || a === b;
