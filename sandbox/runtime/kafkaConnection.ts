import { Connection, metadataV12 } from "@platformatic/kafka";
import { BrokerUnavailable } from "./runtime";

export interface ClientCredentials {
  caCertificate: string;
  certificate: string;
  privateKey: string;
}

type Metadata = Awaited<ReturnType<typeof metadataV12.api.async>>;

/** How long an answer may take, in ms. A broker that hangs keeps its connections open, so nothing else would end the wait. */
const ANSWER_MS = 20_000;

/** Connections to the nodes of one Kafka service, made when first needed and made anew when broken. */
export class KafkaConnection {
  private readonly connections = new Map<number, Promise<Connection>>();

  constructor(
    private readonly ports: readonly number[],
    private readonly credentials: ClientCredentials,
  ) {}

  /** Runs a call on any node that answers. KRaft brokers pass on what only the controller can do. */
  async withAnyNode<T>(call: (connection: Connection) => Promise<T>): Promise<T> {
    for (const port of this.ports) {
      const connection = await this.connect(port).catch(() => undefined);
      if (connection !== undefined) return answered(call(connection));
    }
    throw new BrokerUnavailable("No broker of the service answers");
  }

  /** Runs a call on the node with an id; ids count from 1 in the order of the ports. */
  async withNode<T>(nodeId: number, call: (connection: Connection) => Promise<T>): Promise<T> {
    const port = this.ports[nodeId - 1];
    if (port === undefined) throw new BrokerUnavailable(`There is no node ${String(nodeId)}`);
    const connection = await this.connect(port).catch(() => {
      throw new BrokerUnavailable(`Node ${String(nodeId)} does not answer`);
    });
    return answered(call(connection));
  }

  /** Runs a call on every node that can be reached. */
  async withEveryNode<T>(call: (connection: Connection) => Promise<T>): Promise<T[]> {
    const connections = await Promise.all(this.ports.map((port) => this.connect(port).catch(() => undefined)));
    return Promise.all(
      connections.flatMap((connection) => (connection === undefined ? [] : answered(call(connection)))),
    );
  }

  metadata(topics: string[] | null): Promise<Metadata> {
    return this.withAnyNode((connection) => metadataV12.api.async(connection, topics, false, false));
  }

  async close(): Promise<void> {
    const open = [...this.connections.values()];
    this.connections.clear();
    await Promise.allSettled(open.map(async (connection) => (await connection).close()));
  }

  private connect(port: number): Promise<Connection> {
    const known = this.connections.get(port);
    if (known !== undefined) return known;
    const opening = this.open(port);
    this.connections.set(port, opening);
    const forget = () => {
      if (this.connections.get(port) === opening) this.connections.delete(port);
    };
    opening.then((connection) => connection.once("close", forget), forget);
    return opening;
  }

  private async open(port: number): Promise<Connection> {
    const { caCertificate, certificate, privateKey } = this.credentials;
    const connection = new Connection("aiven-sandbox", {
      connectTimeout: 2000,
      tls: { ca: caCertificate, cert: certificate, key: privateKey },
    });
    // Without a listener a broken socket would end the sandbox.
    connection.on("error", () => undefined);
    await connection.connect("127.0.0.1", port);
    return connection;
  }
}

/** @throws BrokerUnavailable when the answer does not come. */
function answered<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new BrokerUnavailable(`No answer came within ${String(ANSWER_MS / 1000)} s`));
    }, ANSWER_MS);
    void answer.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
