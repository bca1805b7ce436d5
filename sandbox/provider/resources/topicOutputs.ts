import type { Fields } from "../schema/fields";
import { type WireObject, isNone, isObject, secret } from "../wire";

/** Settings that are texts in the API, too; Pulumi has the numbers as texts. */
export const TEXT_IN_API = new Set([
  ...["cleanup_policy", "compression_type", "message_format_version", "message_timestamp_type"],
]);

const META = JSON.stringify({ schema_version: "1" });
/** How Pulumi's bridge notes that Terraform has a null where Pulumi has nothing. */
const instead = (raw: unknown) => secret({ replace: { raw } });

/** A topic as the engine gets it: nothing where nothing is known, and what the official provider needs to take it over. */
export function topicOutputs(id: string, state: WireObject, settings: Fields): WireObject {
  const present = Object.fromEntries(Object.entries(state).filter(([, value]) => !isNone(value)));
  return { ...present, id, __meta: META, __pulumi_raw_state_delta: delta(present, settings) };
}

function delta(state: WireObject, settings: Fields): WireObject {
  const { config, tags } = state;
  const absent = ["ownerUserGroupId", "terminationProtection", "topicDescription"].filter((name) => !(name in state));
  return {
    obj: {
      ps: {
        config: isObject(config) ? { plu: { i: { obj: { ps: missing(config, settings) } } } } : instead([]),
        ...Object.fromEntries(absent.map((name) => [name, instead(null)])),
        tags: tagsDelta(tags),
      },
      renamed: { tags: "tag" },
    },
  };
}

const missing = (config: WireObject, settings: Fields): WireObject =>
  Object.fromEntries(
    Object.keys(settings)
      .filter((name) => !(name in config))
      .map((name) => [name, instead(null)]),
  );

const tagsDelta = (tags: unknown): WireObject =>
  Array.isArray(tags) && tags.length > 0
    ? { arr: { el: Object.fromEntries(tags.map((_, at) => [String(at), { obj: {} }])) } }
    : { arr: {} };
