import { planOf } from "../catalogue/plans";
import { type ServiceRecord, type StaticIpRecord, keyOf } from "../state/model";
import type { Change, Store } from "../state/store";
import { ApiError } from "./apiError";

export const staticIpsOf = (store: Store, project: string, serviceName: string) =>
  store.list("staticIp", `${project}/`).filter((address) => address.serviceName === serviceName);

/**
 * `created` when it is nobody's, `available` when it belongs to a service, `assigned` when one of its nodes has it, which is when
 * the service's user config says `static_ips`.
 */
export function staticIpState(store: Store, { project, id, serviceName }: Readonly<StaticIpRecord>): string {
  if (serviceName === null) return "created";
  const service = store.get("service", keyOf.service(project, serviceName));
  if (service?.userConfig["static_ips"] !== true) return "available";
  const nodes = planOf(service.serviceType, service.plan)?.nodeCount ?? 1;
  const place = staticIpsOf(store, project, serviceName).findIndex((address) => address.id === id);
  return place < nodes ? "assigned" : "available";
}

/**
 * The changes that make addresses a service's own.
 *
 * @throws ApiError 400 when one does not exist, 409 when one belongs to another service.
 */
export function associate(store: Store, project: string, serviceName: string, ids: readonly string[]): Change[] {
  return ids.map((id) => {
    const key = keyOf.staticIp(project, id);
    const before = store.get("staticIp", key);
    if (before === undefined) throw new ApiError(400, `Static IP address ${id} does not exist`);
    if (before.serviceName !== null && before.serviceName !== serviceName) {
      throw new ApiError(409, `Static IP address ${id} is associated with service ${before.serviceName}`);
    }
    return { kind: "staticIp", key, value: { ...before, serviceName } };
  });
}

/** The changes that give a deleted service's addresses back to the project. */
export const released = (store: Store, { project, serviceName }: ServiceRecord): Change[] =>
  staticIpsOf(store, project, serviceName).map((address) => ({
    kind: "staticIp",
    key: keyOf.staticIp(project, address.id),
    value: { ...address, serviceName: null },
  }));
