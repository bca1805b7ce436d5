import { type Given, whenKnown } from "../topology/deferred";
import type { ServicePlan } from "../topology/plan";
import { present } from "../topology/present";
import { input } from "./input";
import type { Surroundings } from "./surroundings";

/** The arguments that services for Kafka and for MirrorMaker have in common. */
export function serviceArguments(service: ServicePlan, { project }: Surroundings) {
  return present({
    project: input(service.project) ?? project,
    serviceName: service.serviceName,
    plan: service.plan,
    cloudName: service.cloudName,
    terminationProtection: input(service.terminationProtection),
    maintenanceWindowDow: input(service.maintenanceWindow?.dow),
    maintenanceWindowTime: input(service.maintenanceWindow?.time),
    additionalDiskSpace: input(service.additionalDiskSpace),
    projectVpcId: input(service.projectVpcId),
    staticIps: input(service.staticIps),
    tags: tagList(service.tags),
    techEmails: service.techEmails?.map((email) => ({ email: input(email) })),
  });
}

/** The part of a user config that both service types have. */
export function commonUserConfig({ ipFilter, ipFilterObjects, staticIps }: ServicePlan) {
  return present({
    ipFilterStrings: input(ipFilter),
    ipFilterObjects: input(ipFilterObjects),
    staticIps: staticIps === undefined ? undefined : true,
  });
}

/** Tags in the order of their keys, as the provider wants them. */
export function tagList(tags: Given<Readonly<Record<string, Given<string>>>> = {}) {
  const list = whenKnown(tags, (known) =>
    Object.keys(known)
      .sort()
      .map((key) => ({ key, value: known[key] ?? "" })),
  );
  return Array.isArray(list) && list.length === 0 ? undefined : input(list);
}
