import { sortedEntries } from "../topology/plan/sorted";
import {
  INTEGRATION_DEFAULTS,
  KAFKA_DEFAULTS,
  MIRROR_MAKER_DEFAULTS,
  type SettingValue,
  TOPIC_DEFAULTS,
} from "./aivenDefaults";
import type { AppliedSettings, HeldSettings } from "./appliedSettings";

/** A setting in which Aiven does not follow the arguments. */
export interface TakenBack {
  /** Config path: `clusters.source.kafka.logRetentionBytes`. */
  path: string;
  /** What Aiven has; undefined is its own default, where that is not known. */
  kept: SettingValue | undefined;
  /** What the arguments say; undefined is nothing. */
  wanted: SettingValue | undefined;
  /** What happens, and what to write or to run. */
  message: string;
}

/**
 * Settings that the last `pulumi up` sent and the arguments no longer say, or say in a way that Aiven's provider does not send.
 * `pulumi preview` shows no difference for them, and Aiven keeps what it has.
 *
 * @param applied What the last `up` has put out.
 * @param now The settings of the arguments of today.
 */
export function takenBack(applied: AppliedSettings, now: AppliedSettings): TakenBack[] {
  return sortedEntries(now).flatMap(([holder, { path, settings }]) => {
    const held = applied[holder];
    // What is new, or has another name, begins with Aiven's defaults.
    if (held === undefined) return [];
    if (holder.startsWith("service ") && held.path !== path) return [underAnotherKey(holder, held.path, path)];
    const before = held.settings;
    const defaults = defaultsOf(holder, path);
    const finding = (key: string, kept: SettingValue | undefined, message: string): TakenBack => ({
      path: `${path}.${key}`,
      kept,
      wanted: settings[key],
      message,
    });
    return [
      ...sortedEntries(before).flatMap(([key, kept]) => {
        if (key in settings) return [];
        if (isSame(kept, defaults[key])) return [];
        return [
          finding(key, kept, `is no longer set, but Aiven keeps ${shown(kept)}${howToReset(key, defaults[key])}`),
        ];
      }),
      ...sortedEntries(settings).flatMap(([key, value]) => {
        const kept = before[key];
        if (key === "defaultAcl" && kept !== undefined && !isSame(kept, value)) {
          return [finding(key, kept, defaultAclMessage(holder, value === true))];
        }
        return isUnsent(key, settings, before, defaults) ? [finding(key, defaults[key], unsentMessage(value))] : [];
      }),
    ];
  });
}

/**
 * What the next run has to compare with: the settings of today, and those of before that Aiven keeps all the same. A default that
 * was written out is forgotten when it is taken out again: nothing is different then.
 */
export function remembered(applied: AppliedSettings, now: AppliedSettings): AppliedSettings {
  const entries = sortedEntries(now).map(([holder, { path, settings }]): [string, HeldSettings] => {
    const defaults = defaultsOf(holder, path);
    const kept = Object.entries(applied[holder]?.settings ?? {}).filter(
      ([key, value]) => !(key in settings) && !isSame(value, defaults[key]),
    );
    return [holder, { path, settings: { ...Object.fromEntries(kept), ...settings } }];
  });
  return Object.fromEntries(entries.filter(([, { settings }]) => Object.keys(settings).length > 0));
}

/** Names of resources come from keys, so that Pulumi creates the service again, before it deletes the one that has the name. */
function underAnotherKey(holder: string, kept: string, wanted: string): TakenBack {
  const service = holder.slice("service ".length);
  const refusal = `\`pulumi up\` creates ${service} again, and Aiven refuses (409), because ${kept} has that name`;
  return { path: wanted, kept, wanted, message: `${refusal}: keep the key ${kept}, or write another serviceName.` };
}

/** Aiven's defaults for what holds settings; a config path tells a MirrorMaker service from a Kafka service. */
function defaultsOf(holder: string, path: string): Readonly<Record<string, SettingValue>> {
  if (holder.startsWith("topic ")) return TOPIC_DEFAULTS;
  if (holder.startsWith("integration ")) return INTEGRATION_DEFAULTS;
  if (holder.startsWith("service ")) return path.startsWith("clusters") ? KAFKA_DEFAULTS : MIRROR_MAKER_DEFAULTS;
  return {};
}

/**
 * The provider takes false and 0 for nothing in a service's settings, unless the setting, or all of its group, is new to the
 * service. https://github.com/aiven/terraform-provider-aiven/blob/main/internal/sdkprovider/userconfig/diff
 */
function isUnsent(
  key: string,
  settings: HeldSettings["settings"],
  before: HeldSettings["settings"],
  defaults: HeldSettings["settings"],
): boolean {
  const value = settings[key];
  if ((value !== false && value !== 0) || key in before || isSame(value, defaults[key])) return false;
  const group = key.slice(0, key.lastIndexOf(".") + 1);
  const isGroupKnown = Object.keys(before).some((other) => other.startsWith(group));
  // Whatever else changes, all settings of the service are sent.
  const isSentWithAnother = Object.entries(settings).some(
    ([other, its]) => its !== false && its !== 0 && !isSame(its, before[other]),
  );
  return isGroupKnown && !isSentWithAnother;
}

function howToReset(key: string, standard: SettingValue | undefined): string {
  if (key === "maintenanceWindow") return ": set the window that you want; a service always has one.";
  if (key === "topicDescription") return ": set another one; a topic that has one always keeps one.";
  if (standard === undefined) return ": set the value that you want.";
  return `: set ${shown(standard)}, the default, to go back to it; after the next \`pulumi up\` you can delete the line.`;
}

const unsentMessage = (value: SettingValue | undefined) =>
  `is not sent, because to Aiven's provider ${shown(value)} is the same as not set: set another value, run \`pulumi up\`, then set ${shown(value)}, or change another setting of the service with it.`;

function defaultAclMessage(holder: string, isOpen: boolean): string {
  const service = holder.slice(holder.indexOf(" ") + 1);
  const command = isOpen
    ? `avn service acl-add --username "*" --topic "*" --permission admin ${service}`
    : `avn service acl-delete ${service} default`;
  return `matters only when a service is created, and Aiven keeps the ACLs of this one: run \`${command}\`.`;
}

const isSame = (a: SettingValue | undefined, b: SettingValue | undefined) =>
  a === b ||
  JSON.stringify(a) === JSON.stringify(b) ||
  (typeof a === "string" && typeof b === "number" && a === String(b));

const shown = (value: SettingValue | undefined) => (value === undefined ? "Aiven's default" : JSON.stringify(value));
