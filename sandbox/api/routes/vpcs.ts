import { randomUUID } from "node:crypto";
import { isIPv4 } from "node:net";
import { type Static, Type } from "@sinclair/typebox";
import { type VpcRecord, keyOf } from "../../state/model";
import { ApiError } from "../apiError";
import type { Api, ApiDependencies } from "../api";

type Params = { project: string; id: string };
const LIST = "/v1/project/:project/vpcs";
const ONE = `${LIST}/:id`;

const creation = Type.Object({
  cloud_name: Type.String({ minLength: 1, maxLength: 256 }),
  network_cidr: Type.String({ maxLength: 18 }),
  peering_connections: Type.Optional(Type.Array(Type.Unknown(), { maxItems: 0 })),
});

/** Virtual private clouds: kept and answered; services here are on loopback, in a VPC or not. */
export function vpcRoutes(app: Api, { store }: ApiDependencies): void {
  app.get<{ Params: Params }>(LIST, ({ params }) => ({
    vpcs: store.list("vpc", `${params.project}/`).map((record) => answer(record, "ACTIVE")),
  }));

  app.get<{ Params: Params }>(ONE, ({ params }) => answer(requireVpc(params), "ACTIVE"));

  app.post<{ Params: Params; Body: Static<typeof creation> }>(
    LIST,
    { schema: { body: creation } },
    async ({ params: { project }, body: { cloud_name: cloudName, network_cidr: networkCidr } }) => {
      checkNetwork(networkCidr);
      const value = { project, id: randomUUID(), cloudName, networkCidr, createTime: new Date().toISOString() };
      await store.commit([{ kind: "vpc", key: keyOf.vpc(project, value.id), value }]);
      // It is active by the next time that somebody asks.
      return answer(value, "APPROVED");
    },
  );

  app.delete<{ Params: Params }>(ONE, async ({ params }) => {
    const record = requireVpc(params);
    if (store.list("service", `${params.project}/`).some(({ projectVpcId }) => projectVpcId === record.id)) {
      throw new ApiError(409, "VPC cannot be deleted while there are services in it");
    }
    await store.commit([{ kind: "vpc", key: keyOf.vpc(params.project, params.id), value: undefined }]);
    return answer(record, "DELETING");
  });

  function requireVpc({ project, id }: Params): Readonly<VpcRecord> {
    const record = store.get("vpc", keyOf.vpc(project, id));
    if (record === undefined) throw new ApiError(404, "VPC does not exist");
    return record;
  }
}

function checkNetwork(cidr: string): void {
  const [address = "", length = ""] = cidr.split("/");
  if (isIPv4(address) && /^\d+$/.test(length) && Number(length) >= 16 && Number(length) <= 29) return;
  throw new ApiError(400, "Invalid input: network_cidr must be an IPv4 network of /16 to /29, such as 192.168.6.0/24");
}

const answer = (record: Readonly<VpcRecord>, state: "APPROVED" | "ACTIVE" | "DELETING") => ({
  project_vpc_id: record.id,
  cloud_name: record.cloudName,
  network_cidr: record.networkCidr,
  state,
  peering_connections: [],
  pending_build_only_peering_connections: null,
  create_time: record.createTime,
  update_time: record.createTime,
});
