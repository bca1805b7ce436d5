import type { ServiceRecord } from "../state/model";
import type { Store } from "../state/store";
import { staticIpsOf } from "./staticIps";

/** What the sandbox keeps and answers for a service without doing it, one sentence each. */
export function keptOnlyNotes(store: Store, service: Readonly<ServiceRecord>): string[] {
  const { project, serviceName, serviceType, projectVpcId } = service;
  const prefix = `${project}/${serviceName}/`;
  const acls =
    store.list("acl", prefix).filter(({ id }) => id !== "default").length + store.list("nativeAcl", prefix).length;
  const quotas = store.list("quota", prefix).length;
  const integrations = store
    .list("integration")
    .filter((one) => one.sourceProject === project && one.sourceService === serviceName)
    .map(({ integrationType }) => integrationType)
    .filter((type) => type !== "kafka_mirrormaker");
  const isRun = serviceType === "kafka" || serviceType === "kafka_mirrormaker";
  return [
    isRun ? undefined : `services of type ${serviceType} are stored, but run nothing here`,
    acls === 0
      ? undefined
      : `access control entries (${String(acls)}) are stored but not enforced: every user may do everything here`,
    quotas === 0 ? undefined : `quotas (${String(quotas)}) are stored but not enforced: no client is throttled here`,
    integrations.length === 0
      ? undefined
      : `integrations of type ${[...new Set(integrations)].join(", ")} are stored, but send nothing`,
    projectVpcId === null && staticIpsOf(store, project, serviceName).length === 0
      ? undefined
      : "VPC and static IP addresses are stored; the service still listens on 127.0.0.1",
  ].filter((note) => note !== undefined);
}
