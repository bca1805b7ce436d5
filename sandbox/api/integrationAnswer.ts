import { type IntegrationRecord, keyOf } from "../state/model";
import type { Store } from "../state/store";

export function integrationAnswer(integration: Readonly<IntegrationRecord>, store: Store) {
  const { sourceProject, sourceService, sourceEndpointId, destProject, destService, destEndpointId } = integration;
  const typeOf = (project: string, service: string | null) =>
    service === null ? null : (store.get("service", keyOf.service(project, service))?.serviceType ?? null);
  const endpointName = (project: string, id: string | null) =>
    id === null ? null : (store.get("endpoint", keyOf.endpoint(project, id))?.endpointName ?? null);
  return {
    service_integration_id: integration.integrationId,
    integration_type: integration.integrationType,
    description: `${sourceService ?? "external cluster"} to ${destService ?? "external"}`,
    active: true,
    enabled: true,
    source_project: sourceProject,
    source_service: sourceService,
    source_service_type: typeOf(sourceProject, sourceService),
    source_endpoint_id: sourceEndpointId,
    source_endpoint: endpointName(sourceProject, sourceEndpointId),
    dest_project: destProject,
    dest_service: destService,
    dest_service_type: typeOf(destProject, destService),
    dest_endpoint_id: destEndpointId,
    dest_endpoint: endpointName(destProject, destEndpointId),
    integration_status: { status_user_desc: "Running", state: { status: "running", errors: [], nodes: {} } },
    user_config: integration.userConfig,
  };
}
