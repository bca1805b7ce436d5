/** What the SDK's declarations do not tell of a type. Names and paths are Pulumi's. */
export interface Traits {
  /** Inputs whose change makes a new resource. */
  replaces: readonly string[];
  /** Always secret, whatever a program says; a path names a field within. */
  secrets?: readonly string[];
  /** What an input is taken for when it is left out. */
  defaults?: Readonly<Record<string, unknown>>;
  /** Inputs that Aiven fills when they are left out. */
  computed?: readonly string[];
  /** Inputs that stay as they are when they are taken out, though Aiven does not fill them. */
  sticky?: readonly string[];
  /** Inputs that count at creation only. */
  createOnly?: readonly string[];
  /** Version of the schema, where it is not the first. */
  version?: string;
}

const SERVICE: Traits = {
  replaces: ["project", "serviceName"],
  secrets: ["servicePassword", "serviceUri"],
  defaults: { terminationProtection: false },
  computed: ["additionalDiskSpace", "cmkId", "serviceIntegrations"],
  sticky: ["cloudName", "maintenanceWindowDow", "maintenanceWindowTime"],
  version: "1",
};
const ENDS = [
  ...["destinationEndpointId", "destinationServiceName", "destinationServiceProject", "integrationType", "project"],
  ...["sourceEndpointId", "sourceServiceName", "sourceServiceProject"],
];
const ACL = ["permission", "project", "serviceName", "topic", "username"];
const NATIVE_ACL = [
  ...["host", "operation", "patternType", "permissionType", "principal", "project", "resourceName", "resourceType"],
  "serviceName",
];

/** Read off the official provider's answers, and held against them by test/parity. */
export const TRAITS: Readonly<Record<string, Traits>> = {
  "aiven:index/kafka:Kafka": {
    ...SERVICE,
    replaces: ["defaultAcl", ...SERVICE.replaces, "kafkaUserConfig.inkless.enabled"],
    secrets: [
      ...["servicePassword", "serviceUri", "kafkas", "kafkas.accessCert", "kafkas.accessKey", "kafkas.connectUri"],
      ...["kafkas.restUri", "kafkas.schemaRegistryUri", "kafkas.uris"],
      "kafkaUserConfig.kafkaConnectSecretProviders.aws.secretKey",
      "kafkaUserConfig.kafkaConnectSecretProviders.env.secrets",
      "kafkaUserConfig.kafkaConnectSecretProviders.vault.token",
    ],
    defaults: { terminationProtection: false, defaultAcl: true },
    computed: [...(SERVICE.computed ?? []), "kafkas"],
    sticky: [...(SERVICE.sticky ?? []), "karapace"],
    createOnly: ["defaultAcl"],
  },
  "aiven:index/kafkaMirrorMaker:KafkaMirrorMaker": SERVICE,
  "aiven:index/kafkaTopic:KafkaTopic": {
    replaces: ["project", "serviceName", "topicName"],
    defaults: { terminationProtection: false },
    version: "1",
  },
  "aiven:index/kafkaUser:KafkaUser": {
    replaces: ["project", "serviceName", "username"],
    secrets: ["accessCert", "accessKey", "password", "passwordWo"],
    computed: ["password"],
  },
  "aiven:index/kafkaAcl:KafkaAcl": { replaces: ACL },
  "aiven:index/kafkaNativeAcl:KafkaNativeAcl": { replaces: NATIVE_ACL, computed: ["host"] },
  "aiven:index/kafkaQuota:KafkaQuota": { replaces: ["clientId", "project", "serviceName", "user"] },
  "aiven:index/mirrorMakerReplicationFlow:MirrorMakerReplicationFlow": {
    // Not the aliases: the official provider changes them in place, which never converges. The component names flows by them.
    replaces: ["project", "serviceName"],
    defaults: {
      emitBackwardHeartbeatsEnabled: false,
      emitHeartbeatsEnabled: false,
      exactlyOnceDeliveryEnabled: false,
      syncGroupOffsetsEnabled: false,
      syncGroupOffsetsIntervalSeconds: 1,
    },
    computed: ["followerFetchingEnabled"],
  },
  "aiven:index/serviceIntegration:ServiceIntegration": {
    replaces: ENDS,
    computed: ["destinationServiceProject", "sourceServiceName", "sourceServiceProject"],
    version: "1",
  },
  "aiven:index/serviceIntegrationEndpoint:ServiceIntegrationEndpoint": {
    replaces: ["endpointName", "endpointType", "project"],
    secrets: [
      ...["datadogUserConfig.datadogApiKey", "externalAwsCloudwatchLogsUserConfig.secretKey"],
      ...["externalAwsCloudwatchMetricsUserConfig.secretKey", "externalAwsS3UserConfig.secretAccessKey"],
      ...["externalAzureBlobStorageUserConfig.connectionString", "externalClickhouseUserConfig.password"],
      ...["externalElasticsearchLogsUserConfig.url", "externalGoogleCloudBigquery.serviceAccountCredentials"],
      ...[
        "externalGoogleCloudLoggingUserConfig.serviceAccountCredentials",
        "externalKafkaUserConfig.saslPlainPassword",
      ],
      ...["externalKafkaUserConfig.sslClientKey", "externalMysqlUserConfig.password"],
      ...["externalOpensearchLogsUserConfig.url", "externalPostgresql.password", "externalPostgresql.sslClientKey"],
      ...["externalPrometheusUserConfig.basicAuthPassword", "externalSchemaRegistryUserConfig.basicAuthPassword"],
      ...["jolokiaUserConfig.basicAuthPassword", "prometheusUserConfig.basicAuthPassword", "rsyslogUserConfig.key"],
    ],
    version: "1",
  },
};

/** Collections without an order; every other one has one. */
export const SETS: ReadonlySet<string> = new Set([
  ...["ipFilters", "ipFilterStrings", "ipFilterObjects", "tags", "techEmails", "staticIps", "serviceIntegrations"],
  "configPropertiesExcludes",
]);

/** Texts that Terraform holds as a list of one. */
export const LISTS_OF_ONE: ReadonlySet<string> = new Set(["additionalBackupRegions"]);

/** Properties that Pulumi names in the plural, and Terraform does not. */
export const SINGULAR: Readonly<Record<string, string>> = {
  kafkas: "kafka",
  tags: "tag",
  ipFilters: "ip_filter",
  ipFilterObjects: "ip_filter_object",
  ipFilterStrings: "ip_filter_string",
  configPropertiesExcludes: "config_properties_exclude",
  topicsBlacklists: "topics_blacklist",
};
