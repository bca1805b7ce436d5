import { Connection, metadataV12 } from "@platformatic/kafka";
import { BrokerUnavailable } from "./runtime";

export interface ClientCredentials {
  caCertificate: string;
  certificate: string;
  privateKey: string;
}

type Metadata = Awaited<ReturnType<typeof metadataV12.api.async>>;

/** Connections to the nodes of one Kafka service, made when first needed and made anew when broken. */
export class KafkaConnection {
  private readonly connections = new Map<number, Connection>();

  constructor(
    private readonly ports: readonly number[],
    private readonly credentials: ClientCredentials,
  ) {}

  /** Runs a call on any node that answers. KRaft brokers pass on what only the controller can do. */
  async withAnyNode<T>(call: (connection: Connection) => Promise<T>): Promise<T> {
    for (const port of this.ports) {
      const connection = await this.connect(port).catch(() => undefined);
      if (connection !== undefined) return call(connection);
    }
    throw new BrokerUnavailable("No broker of the service answers");
  }

  /** Runs a call on the node with an id; ids count from 1 in the order of the ports. */
  async withNode<T>(nodeId: number, call: (connection: Connection) => Promise<T>): Promise<T> {
    const port = this.ports[nodeId - 1];
    if (port === undefined) throw new BrokerUnavailable(`There is no node ${String(nodeId)}`);
    return call(
      await this.connect(port).catch(() => {
        throw new BrokerUnavailable(`Node ${String(nodeId)} does not answer`);
      }),
    );
  }

  metadata(topics: string[] | null): Promise<Metadata> {
    return this.withAnyNode((connection) => metadataV12.api.async(connection, topics, false, false));
  }

  async close(): Promise<void> {
    const open = [...this.connections.values()];
    this.connections.clear();
    await Promise.allSettled(open.map((connection) => connection.close()));
  }

  private async connect(port: number): Promise<Connection> {
    const known = this.connections.get(port);
    if (known?.isConnected() === true) return known;
    const { caCertificate, certificate, privateKey } = this.credentials;
    const connection = new Connection("aiven-sandbox", {
      connectTimeout: 2000,
      tls: { ca: caCertificate, cert: certificate, key: privateKey },
    });
    // Without a listener a broken socket would end the sandbox.
    connection.on("error", () => undefined);
    await connection.connect("127.0.0.1", port);
    this.connections.set(port, connection);
    return connection;
  }
}
