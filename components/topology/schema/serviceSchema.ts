import type { IpFilterObject, MaintenanceWindow, ServiceArguments } from "../arguments/serviceArguments";
import {
  type EntriesOf,
  flag,
  given,
  list,
  mapOf,
  matching,
  nonEmptyList,
  oneOf,
  optional,
  strict,
  text,
} from "../values/setting";

// https://aiven.io/docs/platform/concepts/service-and-feature-releases gives no rule; this is what the console accepts.
export const serviceName = matching(
  /^[a-z][a-z0-9-]{0,62}$/,
  "a service name: lower-case letters, digits and -, beginning with a letter, at most 63 characters",
);
// The provider's own checks (aiven_kafka, `plan`, `project`).
export const plan = matching(/^[a-z][a-z0-9_-]{0,126}[a-z0-9]$/, "a plan name such as business-4");
export const project = matching(/^[a-zA-Z0-9_-]+$/, "the name of an Aiven project");
export const cloudName = matching(/^[a-z][a-z0-9-]+$/, "a cloud and region such as google-europe-west1");
/** An id of Aiven's, as the provider writes it. */
export const idInProject = matching(/^[a-zA-Z0-9_-]+\/[a-zA-Z0-9-]+$/, "an id in the form <project>/<uuid>");
export const tags = mapOf(given(text(256)));

const network = given(matching(/^[0-9a-fA-F.:]+\/[0-9]{1,3}$/, "a network in CIDR form such as 10.0.0.0/8"));
const ipFilterObject = strict<IpFilterObject>({ network, description: optional(given(text(1024))) });

const maintenanceWindow = strict<MaintenanceWindow>({
  dow: given(oneOf("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")),
  time: given(matching(/^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$/, 'a time such as "10:00:00" (quote it in YAML)')),
});

/** The properties of ServiceArguments, for schemas that hold more beside them. */
export const serviceProperties = {
  project: optional(given(project)),
  serviceName: optional(serviceName),
  ipFilter: optional(given(nonEmptyList(network, "a list of at least one network in CIDR form"))),
  ipFilterObjects: optional(
    given(nonEmptyList(ipFilterObject, "a list of at least one network, each with network and description")),
  ),
  maintenanceWindow: optional(maintenanceWindow),
  additionalDiskSpace: optional(given(matching(/^[1-9][0-9]*[GT]iB$/, "a size such as 90GiB"))),
  projectVpcId: optional(given(idInProject)),
  staticIps: optional(given(nonEmptyList(given(text(64)), "a list of ids of static IP addresses"))),
  tags: optional(given(tags)),
  techEmails: optional(list(given(matching(/^[^@\s]+@[^@\s]+$/, "an e-mail address")), "a list of e-mail addresses")),
  terminationProtection: optional(given(flag())),
} satisfies EntriesOf<ServiceArguments>;
