import { randomUUID } from "node:crypto";
import { type Static, Type } from "@sinclair/typebox";
import { type NativeAclRecord, keyOf } from "../../state/model";
import { aclAnswer, nativeAclAnswer, registryAnswer } from "../aclAnswer";
import { ApiError } from "../apiError";
import type { Api, ApiDependencies } from "../api";
import { requireServiceOfType } from "../lookup";
import { oneOf } from "../schemas/types";

type Params = { project: string; service: string; id: string };
const ACL = "/v1/project/:project/service/:service/acl";
const NATIVE = "/v1/project/:project/service/:service/kafka/acl";
const SCHEMA_REGISTRY = "/v1/project/:project/service/:service/kafka/schema-registry/acl";

const username = Type.String({ pattern: "^[-._*?A-Za-z0-9]+$", maxLength: 64 });
const acl = Type.Object({
  username,
  topic: Type.String({ minLength: 1, maxLength: 249 }),
  permission: oneOf("admin", "read", "readwrite", "write"),
});
const schemaRegistryAcl = Type.Object({
  username,
  resource: Type.String({ minLength: 1, maxLength: 249, pattern: "^(Config:|Subject:.+)$" }),
  permission: oneOf("schema_registry_read", "schema_registry_write"),
});
const nativeAcl = Type.Object({
  principal: Type.String({ minLength: 1, maxLength: 256 }),
  operation: oneOf(
    ...["All", "Alter", "AlterConfigs", "ClusterAction", "Create", "CreateTokens", "Delete", "Describe"],
    ...["DescribeConfigs", "DescribeTokens", "IdempotentWrite", "Read", "Write"],
  ),
  resource_type: oneOf("Cluster", "DelegationToken", "Group", "Topic", "TransactionalId", "User"),
  resource_name: Type.String({ minLength: 1, maxLength: 256 }),
  pattern_type: oneOf("LITERAL", "PREFIXED"),
  permission_type: oneOf("ALLOW", "DENY"),
  host: Type.Optional(Type.String({ minLength: 1, maxLength: 256 })),
});

/** Access control lists: Aiven's own, Kafka's, and the schema registry's. They are kept and answered; the brokers here admit everybody. */
export function aclRoutes(app: Api, { store }: ApiDependencies): void {
  const prefix = ({ project, service }: Params) => {
    requireServiceOfType(store, project, service, "kafka");
    return `${project}/${service}/`;
  };
  const acls = (params: Params) => store.list("acl", prefix(params)).map(aclAnswer);
  const registryAcls = (params: Params) => store.list("schemaRegistryAcl", prefix(params)).map(registryAnswer);
  const nativeAcls = (params: Params) => store.list("nativeAcl", prefix(params)).map(nativeAclAnswer);

  app.get<{ Params: Params }>(ACL, ({ params }) => ({ acl: acls(params) }));

  app.post<{ Params: Params; Body: Static<typeof acl> }>(ACL, { schema: { body: acl } }, async ({ params, body }) => {
    const { username: user, topic, permission } = body;
    // The provider finds its new entry by these.
    if (acls(params).some((one) => one.username === user && one.topic === topic && one.permission === permission)) {
      throw new ApiError(409, "Identical ACL entry already exists");
    }
    const value = { ...owner(params), id: newId("acl"), username: user, topic, permission };
    await store.commit([{ kind: "acl", key: keyOf.acl(params.project, params.service, value.id), value }]);
    return { acl: acls(params), message: "added", errors: [] };
  });

  app.delete<{ Params: Params }>(`${ACL}/:id`, async ({ params }) => {
    await remove("acl", params);
    return { acl: acls(params), message: "deleted", errors: [] };
  });

  app.get<{ Params: Params }>(NATIVE, ({ params }) => ({ kafka_acl: nativeAcls(params), acl: acls(params) }));

  app.post<{ Params: Params; Body: Static<typeof nativeAcl> }>(
    NATIVE,
    { schema: { body: nativeAcl } },
    async ({ params, body }) => {
      prefix(params);
      const value: NativeAclRecord = {
        ...owner(params),
        id: newId("kacl"),
        principal: body.principal,
        operation: body.operation,
        resourceType: body.resource_type,
        resourceName: body.resource_name,
        patternType: body.pattern_type,
        permissionType: body.permission_type,
        host: body.host ?? "*",
      };
      await store.commit([{ kind: "nativeAcl", key: keyOf.acl(params.project, params.service, value.id), value }]);
      return { acl: nativeAclAnswer(value), kafka_acl: nativeAcls(params), message: "added", errors: [] };
    },
  );

  app.get<{ Params: Params }>(`${NATIVE}/:id`, ({ params }) => {
    prefix(params);
    const found = store.get("nativeAcl", keyOf.acl(params.project, params.service, params.id));
    if (found === undefined) throw new ApiError(404, "ACL not found");
    return { acl: nativeAclAnswer(found) };
  });

  app.delete<{ Params: Params }>(`${NATIVE}/:id`, async ({ params }) => {
    await remove("nativeAcl", params);
    return { kafka_acl: nativeAcls(params), message: "deleted", errors: [] };
  });

  app.get<{ Params: Params }>(SCHEMA_REGISTRY, ({ params }) => ({ acl: registryAcls(params) }));

  app.post<{ Params: Params; Body: Static<typeof schemaRegistryAcl> }>(
    SCHEMA_REGISTRY,
    { schema: { body: schemaRegistryAcl } },
    async ({ params, body: { username: user, resource, permission } }) => {
      prefix(params);
      const value = { ...owner(params), id: newId("sracl"), username: user, resource, permission };
      const key = keyOf.acl(params.project, params.service, value.id);
      await store.commit([{ kind: "schemaRegistryAcl", key, value }]);
      return { acl: registryAcls(params), message: "added", errors: [] };
    },
  );

  app.delete<{ Params: Params }>(`${SCHEMA_REGISTRY}/:id`, async ({ params }) => {
    await remove("schemaRegistryAcl", params);
    return { acl: registryAcls(params), message: "deleted", errors: [] };
  });

  async function remove(kind: "acl" | "nativeAcl" | "schemaRegistryAcl", params: Params): Promise<void> {
    prefix(params);
    const key = keyOf.acl(params.project, params.service, params.id);
    if (store.get(kind, key) === undefined) throw new ApiError(404, "ACL not found");
    await store.commit([{ kind, key, value: undefined }]);
  }
}

const owner = ({ project, service }: Params) => ({ project, serviceName: service });
const newId = (prefix: string) => `${prefix}${randomUUID().replaceAll("-", "").slice(0, 12)}`;

/** The entries that a new Kafka service has: everybody is its administrator who comes as avnadmin. */
export function defaultAcls(project: string, serviceName: string) {
  const of = { project, serviceName, username: "avnadmin" };
  const sr = { ...of, permission: "schema_registry_write" };
  return {
    acl: { ...of, id: "default", topic: "*", permission: "admin" },
    schemaRegistry: [
      { ...sr, id: "default-sr-admin-config", resource: "Config:" },
      { ...sr, id: "default-sr-admin-subject", resource: "Subject:*" },
    ],
  };
}
