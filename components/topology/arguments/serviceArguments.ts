import type { Given } from "../values/deferred";
import type { OneOf } from "../values/exactly";

/** What every Aiven service that is created here can say. */
export interface ServiceArguments {
  /** Name of the Aiven project. Default: the component's. */
  project?: Given<string>;
  /** Name of the service to create. Default `<component name>-<key>`. Another name replaces the service. */
  serviceName?: string;
  /**
   * Networks that may connect, in CIDR form. This or `ipFilterObjects` is required for a service that is created, because
   * Aiven's own default is open to the world.
   */
  ipFilter?: Given<Given<string>[]>;
  /** As `ipFilter`, with a description for each network. */
  ipFilterObjects?: Given<IpFilterObject[]>;
  /** When Aiven may do maintenance. Default: Aiven picks a window for a new service; one that was set stays until another is. */
  maintenanceWindow?: MaintenanceWindow;
  /** Disk beyond what the plan has, such as `90GiB`. Default: none. */
  additionalDiskSpace?: Given<string>;
  /** Id of the project's VPC to put the service in, as `<project>/<uuid>`. Default: none. */
  projectVpcId?: Given<string>;
  /** Ids of static IP addresses for the service; the service's setting of that name is switched on with them. */
  staticIps?: Given<Given<string>[]>;
  /** Tags, as key and value. */
  tags?: Given<Record<string, Given<string>>>;
  /** Addresses that Aiven writes to about the service. */
  techEmails?: Given<string>[];
  /**
   * Whether Aiven refuses to delete or power off the service, and Pulumi to delete it (its `protect`; not when it is an output). To
   * delete the service, set it to `false`, run `pulumi up`, and take the service out. Default: as the topology's `protect`.
   */
  terminationProtection?: Given<boolean>;
}

/** The arguments of a service that is created here, with its networks said once. */
export type NetworksOf<Arguments extends Pick<ServiceArguments, "ipFilter" | "ipFilterObjects">> = Omit<
  Arguments,
  "ipFilter" | "ipFilterObjects"
> &
  OneOf<Pick<ServiceArguments, "ipFilter" | "ipFilterObjects">>;

/** A network that may connect, and what it is. */
export interface IpFilterObject {
  /** In CIDR form. */
  network: Given<string>;
  /** At most 1024 characters. */
  description?: Given<string>;
}

/** A weekly maintenance window. */
export interface MaintenanceWindow {
  /** Day of the week, `monday` to `sunday`. */
  dow: Given<"monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday">;
  /** Start, UTC, as `HH:mm:ss`. */
  time: Given<string>;
}
