import { timingSafeEqual } from "node:crypto";
import type { Api } from "../api/api";
import { ApiError } from "../api/apiError";
import type { StatusReport } from "./statusReport";

/** The sandbox's own routes, for its own commands: not a part of Aiven's API. */
export function controlRoutes(api: Api, token: string, status: () => Promise<StatusReport>, stop: () => void): void {
  const authorised = (authorization: string | undefined) => {
    const [given, wanted] = [Buffer.from(authorization ?? ""), Buffer.from(`Bearer ${token}`)];
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw new ApiError(401, "Invalid token");
  };
  api.get("/sandbox/v1/status", ({ headers }) => {
    authorised(headers.authorization);
    return status();
  });
  api.post("/sandbox/v1/stop", ({ headers }) => {
    authorised(headers.authorization);
    // After the answer is out.
    setImmediate(stop);
    return { message: "stopping", errors: [] };
  });
}
