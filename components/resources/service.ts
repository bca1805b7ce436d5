import type * as pulumi from "@pulumi/pulumi";
import { type Given, known, whenKnown } from "../topology/values/deferred";
import type { ServicePlan } from "../topology/plan/plan";
import { present } from "../topology/plan/present";
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

/** What Aiven refuses to delete Pulumi does not even try, so that it does not forget the topics, which go with their service. */
export function protection({ terminationProtection }: ServicePlan): pulumi.ResourceOptions {
  return known(terminationProtection) === true ? { protect: true } : {};
}

/** The part of a user config that both service types have. */
export function commonUserConfig({ ipFilter, ipFilterObjects, staticIps }: ServicePlan) {
  return present({
    ipFilterStrings: input(ipFilter),
    ipFilterObjects: input(ipFilterObjects),
    // Aiven lets no address go while this is on, and what is left out stays as it is.
    staticIps: staticIps !== undefined && known(staticIps)?.length !== 0,
  });
}

/** Tags in the order of their keys, as the provider wants them. */
export function tagList(tags: Given<Readonly<Record<string, Given<string>>>> = {}) {
  const list = whenKnown(tags, (given) =>
    Object.keys(given)
      .sort()
      .map((key) => ({ key, value: given[key] ?? "" })),
  );
  return Array.isArray(list) && list.length === 0 ? undefined : input(list);
}
