import type { Api } from "../app";

/** Static IPs and VPCs, which nobody has here. The provider lists static IPs at each preview of a service. */
export function networkRoutes(app: Api): void {
  app.get("/v1/project/:project/static-ips", () => ({ static_ips: [] }));
  app.get("/v1/project/:project/vpcs", () => ({ vpcs: [] }));
}
