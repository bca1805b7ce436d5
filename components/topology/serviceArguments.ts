import type { Given } from "./deferred";

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
  ipFilter?: string[];
  /** As `ipFilter`, with a description for each network. */
  ipFilterObjects?: IpFilterObject[];
  /** When Aiven may do maintenance. Default: Aiven picks a window for a new service; one that was set stays until another is. */
  maintenanceWindow?: MaintenanceWindow;
  /** Disk beyond what the plan has, such as `90GiB`. Default: none. */
  additionalDiskSpace?: string;
  /** Id of the project's VPC to put the service in, as `<project>/<uuid>`. Default: none. */
  projectVpcId?: Given<string>;
  /** Ids of static IP addresses for the service; the service's setting of that name is switched on with them. */
  staticIps?: Given<string>[];
  /** Tags, as key and value. */
  tags?: Record<string, string>;
  /** Addresses that Aiven writes to about the service. */
  techEmails?: string[];
  /**
   * Whether Aiven refuses to delete or power off the service, and Pulumi to delete it (its `protect`). To delete the service, set it
   * to `false`, run `pulumi up`, and take the service out. Default: as the topology's `protect`.
   */
  terminationProtection?: boolean;
}

/** A network that may connect, and what it is. */
export interface IpFilterObject {
  /** In CIDR form. */
  network: string;
  /** At most 1024 characters. */
  description?: string;
}

/** A weekly maintenance window. */
export interface MaintenanceWindow {
  /** Day of the week, `monday` to `sunday`. */
  dow: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
  /** Start, UTC, as `HH:mm:ss`. */
  time: string;
}
