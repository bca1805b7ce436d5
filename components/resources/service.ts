import type * as pulumi from "@pulumi/pulumi";
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
    terminationProtection: service.terminationProtection,
    maintenanceWindowDow: service.maintenanceWindow?.dow,
    maintenanceWindowTime: service.maintenanceWindow?.time,
    additionalDiskSpace: service.additionalDiskSpace,
    projectVpcId: input(service.projectVpcId),
    staticIps: service.staticIps?.map((id): pulumi.Input<string> => input(id)),
    tags: tagList(service.tags),
    techEmails: service.techEmails?.map((email) => ({ email })),
  });
}

/** What Aiven refuses to delete Pulumi does not even try, so that it does not forget the topics, which go with their service. */
export function protection({ terminationProtection }: ServicePlan): pulumi.ResourceOptions {
  return terminationProtection ? { protect: true } : {};
}

/** The part of a user config that both service types have. */
export function commonUserConfig({ ipFilter, ipFilterObjects, staticIps }: ServicePlan) {
  return present({
    ipFilterStrings: ipFilter,
    ipFilterObjects,
    // Aiven lets no address go while this is on, and what is left out stays as it is.
    staticIps: staticIps !== undefined,
  });
}

/** Tags in the order of their keys, as the provider wants them. */
export function tagList(tags: Readonly<Record<string, string>> = {}): { key: string; value: string }[] | undefined {
  const list = Object.keys(tags)
    .sort()
    .map((key) => ({ key, value: tags[key] ?? "" }));
  return list.length === 0 ? undefined : list;
}
