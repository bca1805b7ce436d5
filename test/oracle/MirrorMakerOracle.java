package org.apache.kafka.connect.mirror;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Asks the real MirrorMaker what it does with a topic, and the real java.util.regex what a pattern matches. Reads a case a
 * line from standard input and writes an answer a line; fields are separated by tabs. In MirrorMaker's package, because the
 * constructor that takes a filter and a policy is visible there only.
 */
public final class MirrorMakerOracle {
    public static void main(String[] args) throws IOException {
        PrintStream answers = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        BufferedReader cases = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = cases.readLine(); line != null; line = cases.readLine()) {
            String[] fields = line.split("\t", -1);
            answers.println(switch (fields[0]) {
                case "match" -> match(fields[1], fields[2]);
                case "follow" -> follow(fields);
                default -> decide(fields);
            });
        }
        answers.flush();
    }

    private static String match(String pattern, String topic) {
        try {
            return String.valueOf(Pattern.matches(pattern, topic));
        } catch (PatternSyntaxException refused) {
            return "refused";
        }
    }

    /** A flow between two clusters, with the connector that decides for it. */
    private record Flow(String source, String target, MirrorSourceConnector connector) {}

    /** More steps than any way that ends has between six clusters, and fewer than make a name too long. */
    private static final int MANY_STEPS = 60;
    private static final int MANY_PLACES = 30_000;

    /**
     * follow, clusters, topics, then for each flow its source, target, both aliases, policy class, topics and topics.exclude: the
     * first topic that some cluster's copies of never come to an end, or "ends".
     */
    private static String follow(String[] fields) {
        List<Flow> flows = new ArrayList<>();
        for (int at = 3; at + 6 < fields.length; at += 7) {
            flows.add(new Flow(fields[at], fields[at + 1],
                connector(fields[at + 2], fields[at + 3], fields[at + 4], fields[at + 5], fields[at + 6])));
        }
        for (String topic : fields[2].split(" ")) {
            for (String cluster : fields[1].split(" ")) {
                Set<String> ending = new HashSet<>();
                if (!ends(flows, cluster, topic, new HashSet<>(), ending)) return topic;
                if (ending.size() > MANY_PLACES) return "too many";
            }
        }
        return "ends";
    }

    /** Depth first; a place that is come to again on the way to it, or at the end of many steps, is without end. */
    private static boolean ends(List<Flow> flows, String cluster, String topic, Set<String> way, Set<String> ending) {
        String place = cluster + "/" + topic;
        if (ending.contains(place) || ending.size() > MANY_PLACES) return true;
        if (way.contains(place) || way.size() > MANY_STEPS) return false;
        way.add(place);
        for (Flow flow : flows) {
            if (!flow.source().equals(cluster) || !flow.connector().shouldReplicateTopic(topic)) continue;
            if (!ends(flows, flow.target(), flow.connector().formatRemoteTopic(topic), way, ending)) return false;
        }
        way.remove(place);
        ending.add(place);
        return true;
    }

    /** decide, source, target, policy class, topics, topics.exclude, topic: whether it is replicated, under which name. */
    private static String decide(String[] fields) {
        MirrorSourceConnector connector = connector(fields[1], fields[2], fields[3], fields[4], fields[5]);
        return connector.shouldReplicateTopic(fields[6]) + "\t" + connector.formatRemoteTopic(fields[6]);
    }

    private static MirrorSourceConnector connector(String source, String target, String policy, String topics, String exclude) {
        Map<String, String> properties = Map.of(
            "name", "oracle",
            "connector.class", MirrorSourceConnector.class.getName(),
            "source.cluster.alias", source,
            "target.cluster.alias", target,
            "replication.policy.class", policy,
            "topics", topics,
            "topics.exclude", exclude);
        MirrorSourceConfig config = new MirrorSourceConfig(properties);
        return new MirrorSourceConnector(
            new SourceAndTarget(source, target), config.replicationPolicy(), config.topicFilter(), config.configPropertyFilter());
    }
}
