/** An example for each section of docs/configuration.md, in a stack file; `test/unit/tools` checks that each of them is accepted. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  ReplicationTopology: `
mirrormaker2:clusters:
  source: { plan: business-4, cloudName: google-europe-west1, ipFilter: [10.0.0.0/8] }
  target: { plan: business-4, cloudName: google-europe-west4, ipFilter: [10.0.0.0/8] }
mirrormaker2:mirrorMaker: { plan: startup-4, ipFilter: [10.0.0.0/8] }
mirrormaker2:flows:
  - { sourceCluster: source, targetCluster: target, topics: ["orders.*"] }
mirrormaker2:protect: true`,
  MirrorMakerService: `
mirrormaker2:mirrorMaker:
  plan: startup-4
  cloudName: google-europe-west4
  ipFilter: [10.0.0.0/8]
  kafkaMirrormaker: { refreshTopicsIntervalSeconds: 30 }`,
  KafkaCluster: `
mirrormaker2:clusters:
  source:
    plan: business-4
    cloudName: google-europe-west1
    ipFilter: [10.0.0.0/8]
    kafkaVersion: "4.2"
    topics: { orders: { partitions: 6 } }
    users: { app: {} }
    tuning: wan
  orders: { existingService: orders-kafka }`,
  StackCluster: `
mirrormaker2:clusters:
  remote:
    stackReference: { stack: organization/mirrormaker2/prod, cluster: target }`,
  KafkaTopic: `
mirrormaker2:clusters:
  source:
    topics:
      orders:
        partitions: 6
        replication: 3
        config: { minInsyncReplicas: 2, retentionMs: 604800000 }
        topicDescription: orders as they are placed`,
  KafkaUser: `
mirrormaker2:clusters:
  source:
    users:
      app: {} # Aiven generates the password`,
  KafkaAcl: `
mirrormaker2:clusters:
  source:
    acls:
      app-reads-orders: { username: app, topic: "orders*", permission: read }`,
  KafkaNativeAcl: `
mirrormaker2:clusters:
  source:
    nativeAcls:
      app-reads-orders:
        principal: User:app
        operation: Read
        resourceType: Topic
        resourceName: orders
        patternType: PREFIXED`,
  KafkaQuota: `
mirrormaker2:clusters:
  source:
    quotas:
      reports: { clientId: reports, consumerByteRate: 1048576 }`,
  ServiceArguments: `
mirrormaker2:clusters:
  source:
    serviceName: orders-europe
    ipFilter: [10.0.0.0/8]
    maintenanceWindow: { dow: sunday, time: "03:00:00" }
    additionalDiskSpace: 90GiB
    tags: { owner: team-kafka }
    techEmails: [kafka@example.com]
    terminationProtection: true`,
  IpFilterObject: `
mirrormaker2:mirrorMaker:
  plan: startup-4
  ipFilterObjects:
    - { network: 10.0.0.0/8, description: offices }`,
  MaintenanceWindow: `
mirrormaker2:clusters:
  source:
    maintenanceWindow: { dow: sunday, time: "03:00:00" }`,
  ExternalKafka: `
mirrormaker2:clusters:
  datacenter:
    external:
      bootstrapServers: kafka-1.example.com:9093,kafka-2.example.com:9093
      securityProtocol: SASL_SSL
      saslMechanism: SCRAM-SHA-512
      saslPlainUsername: mirrormaker
      saslPlainPassword: { secure: "..." } # pulumi config set --path --secret`,
  ReplicationFlow: `
mirrormaker2:flows:
  - sourceCluster: source
    targetCluster: target
    topics: ["orders\\\\..*", payments]
    topicsBlacklist: ["orders\\\\.test"]
    replicationPolicyClass: DefaultReplicationPolicy`,
  Monitoring: `
mirrormaker2:monitoring:
  metricsService: metrics
  metricsUserConfig: { retentionDays: 30 }
  prometheusEndpoint: my-project/5f0c9a39-4a3e-4c5c-9d3f-2f9f6d0a1b11`,
  BrokerSettings: `
mirrormaker2:clusters:
  source:
    kafka: { autoCreateTopicsEnable: false, logRetentionMs: 604800000 }`,
  KafkaUserConfig: `
mirrormaker2:clusters:
  source:
    kafkaUserConfig:
      schemaRegistry: true
      kafkaAuthenticationMethods: { certificate: true, sasl: true }`,
  TopicSettings: `
mirrormaker2:clusters:
  source:
    topics:
      customers:
        partitions: 3
        config: { cleanupPolicy: compact, minInsyncReplicas: 2 }`,
  MirrorMakerSettings: `
mirrormaker2:mirrorMaker:
  kafkaMirrormaker: { emitCheckpointsIntervalSeconds: 30, tasksMaxPerCpu: 2 }`,
  IntegrationSettings: `
mirrormaker2:clusters:
  target:
    kafkaMirrormaker: { producerCompressionType: zstd, producerLingerMs: 100 }`,
  MetricsUserConfig: `
mirrormaker2:monitoring:
  metricsService: metrics
  metricsUserConfig: { database: metrics, retentionDays: 30 }`,
  LogsUserConfig: `
mirrormaker2:monitoring:
  logsService: logs
  logsUserConfig: { elasticsearchIndexPrefix: kafka, elasticsearchIndexDaysMax: 14 }`,
  KafkaLogsUserConfig: `
mirrormaker2:monitoring:
  kafkaLogsService: log-kafka
  kafkaLogsUserConfig: { kafkaTopic: logs }`,
  LogFieldsUserConfig: `
mirrormaker2:monitoring:
  externalOpensearchLogsEndpoint: my-project/5f0c9a39-4a3e-4c5c-9d3f-2f9f6d0a1b11
  externalOpensearchLogsUserConfig: { selectedLogFields: [PRIORITY, HOSTNAME] }`,
  DatadogUserConfig: `
mirrormaker2:monitoring:
  datadogEndpoint: my-project/5f0c9a39-4a3e-4c5c-9d3f-2f9f6d0a1b11
  datadogUserConfig:
    datadogTags: [{ tag: "team:kafka" }]
    includeTopics: [orders]`,
  CloudwatchMetricsUserConfig: `
mirrormaker2:monitoring:
  externalAwsCloudwatchMetricsEndpoint: my-project/5f0c9a39-4a3e-4c5c-9d3f-2f9f6d0a1b11
  externalAwsCloudwatchMetricsUserConfig:
    extraMetrics: [{ metric: "kafka.server:type=BrokerTopicMetrics,name=BytesInPerSec", field: OneMinuteRate }]`,
};
