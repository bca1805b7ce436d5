import type { Given } from "../values/deferred";
import type { OneOf } from "../values/exactly";

/** What can be set for every Aiven service that is created here. */
export interface ServiceArguments {
  /** Name of the Aiven project. Default: the component's project. */
  project?: Given<string>;
  /** Name of the service to create. Default `<component name>-<key>`. Another name replaces the service. */
  serviceName?: string;
  /**
   * Networks that may connect, in CIDR form. This or `ipFilterObjects` is required for a service that is created, because
   * Aiven's own default lets the whole world in.
   */
  ipFilter?: Given<Given<string>[]>;
  /** Like `ipFilter`, but with a description for each network. */
  ipFilterObjects?: Given<IpFilterObject[]>;
  /** When Aiven may do maintenance. Default: Aiven picks a window for a new service; a window that was set stays until you set another. */
  maintenanceWindow?: MaintenanceWindow;
  /** Disk space in addition to the plan's, such as `90GiB`. Default: none. */
  additionalDiskSpace?: Given<string>;
  /** Id of the project VPC to create the service in, as `<project>/<uuid>`. Default: none. */
  projectVpcId?: Given<string>;
  /** Ids of static IP addresses for the service; setting them also turns on the service's own setting of that name. Default: none. */
  staticIps?: Given<Given<string>[]>;
  /** Tags, as keys and values. Default: none. */
  tags?: Given<Record<string, Given<string>>>;
  /** E-mail addresses that Aiven writes to about the service. Default: the project's. */
  techEmails?: Given<string>[];
  /**
   * Whether Aiven refuses to delete or power off the service, and Pulumi refuses to delete it (not if this is an output). To
   * delete the service, set this to `false`, run `pulumi up`, then remove the service. Default: the topology's `protect`.
   */
  terminationProtection?: Given<boolean>;
}

/** The arguments of a service that is created here, with its networks said once. */
export type NetworksOf<Arguments extends Pick<ServiceArguments, "ipFilter" | "ipFilterObjects">> = Omit<
  Arguments,
  "ipFilter" | "ipFilterObjects"
> &
  OneOf<Pick<ServiceArguments, "ipFilter" | "ipFilterObjects">>;

/** A network that may connect, with a description. */
export interface IpFilterObject {
  /** The network in CIDR form, such as `10.0.0.0/8`. */
  network: Given<string>;
  /** What the network is, in at most 1024 characters. Default: none. */
  description?: Given<string>;
}

/** A weekly maintenance window. */
export interface MaintenanceWindow {
  /** Day of the week, `monday` to `sunday`. */
  dow: Given<"monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday">;
  /** When the window starts, in UTC, as `HH:mm:ss`. */
  time: Given<string>;
}
