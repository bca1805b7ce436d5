import java.util.TreeMap;
import kafka.server.KafkaConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.storage.internals.log.LogConfig;

/** Writes the default of every setting of topics, brokers, consumers and producers, one a line; fields are separated by tabs. */
public final class KafkaDefaults {
    public static void main(String[] args) {
        write("topic", LogConfig.configDefCopy());
        write("broker", KafkaConfig.configDef());
        write("consumer", ConsumerConfig.configDef());
        write("producer", ProducerConfig.configDef());
    }

    private static void write(String kind, ConfigDef settings) {
        new TreeMap<>(settings.configKeys()).forEach((name, setting) -> {
            if (!setting.hasDefault()) return;
            System.out.println(kind + "\t" + name + "\t" + ConfigDef.convertToString(setting.defaultValue, setting.type));
        });
    }
}
