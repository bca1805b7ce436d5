import type { AclRecord, NativeAclRecord, SchemaRegistryAclRecord } from "../state/model";

export const aclAnswer = ({ id, username, topic, permission }: Readonly<AclRecord>) => ({
  id,
  username,
  topic,
  permission,
});

export const registryAnswer = ({ id, username, resource, permission }: Readonly<SchemaRegistryAclRecord>) => ({
  id,
  username,
  resource,
  permission,
});

export const nativeAclAnswer = (record: Readonly<NativeAclRecord>) => ({
  id: record.id,
  principal: record.principal,
  operation: record.operation,
  resource_type: record.resourceType,
  resource_name: record.resourceName,
  pattern_type: record.patternType,
  permission_type: record.permissionType,
  host: record.host,
});
