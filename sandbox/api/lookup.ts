import { type ServiceRecord, keyOf } from "../state/model";
import { type KeyPair, createAuthority } from "../state/pki";
import type { Store } from "../state/store";
import { ApiError } from "./apiError";

/** @throws ApiError 404; in words that Go clients do not take for a lag and repeat for minutes. */
export function requireService(store: Store, project: string, serviceName: string): Readonly<ServiceRecord> {
  const service = store.get("service", keyOf.service(project, serviceName));
  if (service === undefined) throw new ApiError(404, "Service does not exist");
  return service;
}

/** @throws ApiError 404, or 400 when the service is of another type. */
export function requireServiceOfType(
  store: Store,
  project: string,
  serviceName: string,
  type: ServiceRecord["serviceType"],
): Readonly<ServiceRecord> {
  const service = requireService(store, project, serviceName);
  if (service.serviceType !== type) {
    throw new ApiError(400, `Service ${serviceName} is of type ${service.serviceType}, not ${type}`);
  }
  return service;
}

const pending = new WeakMap<Store, Map<string, Promise<KeyPair>>>();

/** A project's certificate authority; made when the project is first used, once, however many ask at the same time. */
export async function authorityOf(store: Store, project: string): Promise<KeyPair> {
  const record = store.get("project", keyOf.project(project));
  if (record !== undefined) return { certificate: record.caCert, privateKey: record.caKey };
  const making = pending.get(store) ?? new Map<string, Promise<KeyPair>>();
  pending.set(store, making);
  const known = making.get(project);
  if (known !== undefined) return known;
  const made = createAuthority(project).then(async (authority) => {
    const value = { project, caCert: authority.certificate, caKey: authority.privateKey };
    await store.commit([{ kind: "project", key: keyOf.project(project), value }]);
    return authority;
  });
  making.set(project, made);
  return made.finally(() => making.delete(project));
}
