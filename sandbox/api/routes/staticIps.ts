import { randomUUID } from "node:crypto";
import { type Static, Type } from "@sinclair/typebox";
import { type StaticIpRecord, keyOf } from "../../state/model";
import { ApiError } from "../apiError";
import type { Api, ApiDependencies } from "../api";
import { requireService } from "../lookup";
import { associate, staticIpState } from "../staticIps";

type Params = { project: string; id: string };
const LIST = "/v1/project/:project/static-ips";
const ONE = `${LIST}/:id`;

const creation = Type.Object({
  cloud_name: Type.String({ minLength: 1, maxLength: 256 }),
  termination_protection: Type.Optional(Type.Boolean()),
});
const change = Type.Object({ termination_protection: Type.Optional(Type.Boolean()) });
const association = Type.Object({ service_name: Type.String({ minLength: 1 }) });

/** Static IP addresses: kept, associated and answered; services here listen on loopback all the same. */
export function staticIpRoutes(app: Api, { store }: ApiDependencies): void {
  // The provider lists them at each preview of a service; there is no other way to read one.
  app.get<{ Params: Params }>(LIST, ({ params }) => ({
    static_ips: store.list("staticIp", `${params.project}/`).map(answer),
  }));

  app.post<{ Params: Params; Body: Static<typeof creation> }>(
    LIST,
    { schema: { body: creation } },
    async ({ params: { project }, body }) => {
      const id = `ip${randomUUID().replaceAll("-", "").slice(0, 12)}`;
      const value: StaticIpRecord = {
        project,
        id,
        ipAddress: nextAddress(),
        cloudName: body.cloud_name,
        serviceName: null,
        terminationProtection: body.termination_protection ?? false,
      };
      return save(value);
    },
  );

  app.patch<{ Params: Params; Body: Static<typeof change> }>(ONE, { schema: { body: change } }, ({ params, body }) => {
    const before = requireAddress(params);
    return save({ ...before, terminationProtection: body.termination_protection ?? before.terminationProtection });
  });

  app.delete<{ Params: Params }>(ONE, async ({ params }) => {
    const record = requireAddress(params);
    if (record.terminationProtection) throw new ApiError(403, "Static IP address is protected against termination");
    if (record.serviceName !== null) throw new ApiError(409, "Static IP address is associated with a service");
    await store.commit([{ kind: "staticIp", key: keyOf.staticIp(params.project, params.id), value: undefined }]);
    return { ...answer(record), state: "deleted" };
  });

  app.post<{ Params: Params; Body: Static<typeof association> }>(
    `${ONE}/association`,
    { schema: { body: association } },
    async ({ params, body }) => {
      requireAddress(params);
      requireService(store, params.project, body.service_name);
      await store.commit(associate(store, params.project, body.service_name, [params.id]));
      return answer(requireAddress(params));
    },
  );

  app.delete<{ Params: Params }>(`${ONE}/association`, ({ params }) => {
    const before = requireAddress(params);
    if (staticIpState(store, before) === "assigned") {
      throw new ApiError(409, "Static IP address is in use by a node: turn static_ips off in the service first");
    }
    if (before.serviceName === null) throw new ApiError(400, "Static IP address is not associated with a service");
    return save({ ...before, serviceName: null });
  });

  function requireAddress({ project, id }: Params): Readonly<StaticIpRecord> {
    const record = store.get("staticIp", keyOf.staticIp(project, id));
    if (record === undefined) throw new ApiError(404, "Static IP address does not exist");
    return record;
  }

  async function save(value: StaticIpRecord) {
    await store.commit([{ kind: "staticIp", key: keyOf.staticIp(value.project, value.id), value }]);
    return answer(value);
  }

  /** One of the addresses for documentation, RFC 5737, that no other has. */
  function nextAddress(): string {
    const taken = new Set(store.list("staticIp").map(({ ipAddress }) => ipAddress));
    const free = Array.from({ length: 254 }, (_, index) => `203.0.113.${String(index + 1)}`).find(
      (address) => !taken.has(address),
    );
    if (free === undefined) throw new ApiError(409, "No static IP address is left");
    return free;
  }

  const answer = (record: Readonly<StaticIpRecord>) => ({
    static_ip_address_id: record.id,
    ip_address: record.ipAddress,
    cloud_name: record.cloudName,
    service_name: record.serviceName,
    state: staticIpState(store, record),
    termination_protection: record.terminationProtection,
  });
}
