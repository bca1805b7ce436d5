import type { TSchema } from "@sinclair/typebox";
import { Value } from "@sinclair/typebox/value";
import type { JsonObject } from "../../state/model";
import { ApiError } from "../apiError";
import { withoutNulls } from "../json";
import { kafkaUserConfig } from "./kafkaUserConfig";
import { mirrorMakerUserConfig } from "./mirrorMakerUserConfig";

export const USER_CONFIG_SCHEMAS: Readonly<Record<string, TSchema>> = {
  kafka: kafkaUserConfig,
  kafka_mirrormaker: mirrorMakerUserConfig,
};

/**
 * Checks a user config whose schema depends on something else in the request. Nulls are left out of the check: they remove keys.
 *
 * @throws ApiError 400 naming every problem.
 */
export function checkUserConfig(schema: TSchema | undefined, userConfig: JsonObject): void {
  if (schema === undefined) return;
  const problems = [...Value.Errors(schema, withoutNulls(userConfig))].map(
    ({ path, message, value, schema: { enum: words } }) =>
      `user_config${path.replaceAll("/", ".")}: ${Array.isArray(words) ? `Expected one of ${words.join(", ")}` : message}${typeof value === "number" || typeof value === "boolean" ? ` (got ${String(value)})` : ""}`,
  );
  if (problems.length > 0) throw new ApiError(400, `Invalid user_config: ${[...new Set(problems)].join("; ")}`);
}
