import * as deserialize from "@pulumi/policy/deserialize";
import * as proxy from "@pulumi/policy/proxy";
import * as rpc from "@pulumi/pulumi/runtime/rpc";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";

export type Properties = Record<string, unknown>;

// The SDK keeps these out of its types, but they are what its server does with each resource.
const { deserializeProperties, serializeProperties } = deserialize as unknown as {
  deserializeProperties: (properties: Struct, keepSecrets: boolean) => Properties;
  serializeProperties: (properties: Properties) => Promise<Properties>;
};
const { unknownStringValue, unknownCheckingProxy } = proxy as unknown as {
  unknownStringValue: string;
  unknownCheckingProxy: (properties: Properties) => Properties;
};

/** What the engine sends for a value that a preview does not know yet. */
export const UNKNOWN_ON_THE_WIRE = unknownStringValue;

/** What the engine sends for a secret. */
export const secret = (value: unknown) => ({ [rpc.specialSigKey]: rpc.specialSecretSig, value });

/** A resource's properties as the SDK's server hands them to a validation. */
export const forValidation = (wire: Properties) => unknownCheckingProxy(deserializeProperties(structOf(wire), false));

/** A resource's properties as the SDK's server hands them to a remediation. */
export const forRemediation = (wire: Properties) => unknownCheckingProxy(deserializeProperties(structOf(wire), true));

/** What the SDK's server sends back for remediated properties. */
export const toWire = (properties: Properties) => serializeProperties(properties);

const structOf = (wire: Properties) => Struct.fromJavaScript(wire as Parameters<typeof Struct.fromJavaScript>[0]);
